package readout.reading.people;

/// The kinds of office, calling or rank a title tells of.
enum Post {
    PRESIDENT, PRESIDENT_ELECT, LEADER, GENERAL_SECRETARY, VICE_PRESIDENT, PRIME_MINISTER, DEPUTY_PRIME_MINISTER, CHANCELLOR, MONARCH,
    FIRST_LADY, FOREIGN_MINISTER, DEPUTY_FOREIGN_MINISTER, DEPUTY_SECRETARY, UNDER_SECRETARY, ASSISTANT_SECRETARY, AMBASSADOR, ENVOY,
    DEFENSE_MINISTER, DEPUTY_DEFENSE_MINISTER, SECURITY_ADVISER, DEPUTY_SECURITY_ADVISER, SECURITY_COUNCIL_SECRETARY,
    DEPUTY_SECURITY_COUNCIL, SECRETARY_GENERAL, HIGH_REPRESENTATIVE, DIRECTOR, SOLDIER, CHAIRMAN, SECRETARY, MINISTER, LEGISLATOR, AIDE,
    SPOKESPERSON, OFFICIAL, REPORTER, PRIVATE, SCHOLAR;

    /// Whether one person at a time holds it, so that the title alone can name somebody.
    boolean isHeldByOne() {
        return switch (this) {
            case PRESIDENT, PRESIDENT_ELECT, LEADER, GENERAL_SECRETARY, VICE_PRESIDENT, PRIME_MINISTER, CHANCELLOR, FOREIGN_MINISTER,
                 DEFENSE_MINISTER, SECURITY_ADVISER, SECURITY_COUNCIL_SECRETARY, SECRETARY_GENERAL, HIGH_REPRESENTATIVE, SECRETARY,
                 MINISTER, AMBASSADOR, FIRST_LADY, MONARCH, DEPUTY_SECRETARY, CHAIRMAN, DEPUTY_FOREIGN_MINISTER, UNDER_SECRETARY,
                 ASSISTANT_SECRETARY, LEGISLATOR -> true;
            default -> false;
        };
    }

    /// Whether its holder is among the first of a state, known by the surname alone.
    boolean isHigh() {
        return switch (this) {
            case PRESIDENT, PRESIDENT_ELECT, GENERAL_SECRETARY, VICE_PRESIDENT, PRIME_MINISTER, FOREIGN_MINISTER, DEFENSE_MINISTER,
                 SECURITY_ADVISER, SECURITY_COUNCIL_SECRETARY, SECRETARY_GENERAL, CHANCELLOR -> true;
            default -> false;
        };
    }

    /// Whether the title says nothing against a politician: ranks, degrees and callings one may have beside an office.
    boolean isBesideAnOffice() {
        return switch (this) {
            case SOLDIER, SCHOLAR, ENVOY, OFFICIAL, AIDE, DIRECTOR, LEADER -> true;
            default -> false;
        };
    }

    /// Whether somebody who holds `held` is called by this, though it is not the same.
    boolean calls(Post held, boolean american) {
        return this == held || switch (this) {
            case PRESIDENT -> held == PRESIDENT_ELECT;
            case LEADER -> held == PRESIDENT || held == GENERAL_SECRETARY;
            case SECRETARY -> american && (held == FOREIGN_MINISTER || held == DEFENSE_MINISTER)
                    || held == SECURITY_COUNCIL_SECRETARY || held == GENERAL_SECRETARY;
            case MINISTER -> !american && (held == FOREIGN_MINISTER || held == DEFENSE_MINISTER || held == DEPUTY_FOREIGN_MINISTER
                    || held == DEPUTY_DEFENSE_MINISTER);
            case AIDE -> held == SECURITY_ADVISER || held == DEPUTY_SECURITY_ADVISER;
            case SECURITY_ADVISER -> held == DEPUTY_SECURITY_ADVISER;
            case CHAIRMAN, GENERAL_SECRETARY -> held == CHAIRMAN || held == GENERAL_SECRETARY;
            default -> false;
        };
    }
}
