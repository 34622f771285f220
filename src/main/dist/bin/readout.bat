@echo off
rem Starts Readout: the window without a verb, the command line with one (readout --help).
setlocal EnableDelayedExpansion
set "home=%~dp0.."
set "java="

for %%C in ("%READOUT_JAVA_HOME%" "%JAVA_HOME%") do if not defined java call :consider "%%~C"
for /f "delims=" %%J in ('where java 2^>nul') do if not defined java call :consider "%%~dpJ.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
    for /d %%D in ("%%~R\*") do if not defined java call :consider "%%~D"
)
if not defined java (
    echo Readout needs Java 25 or newer, and none was found: install a JDK 25 and start again, or set JAVA_HOME to one. 1>&2
    exit /b 69
)

rem InlineSmallCode, FreqInlineSize: the readers are many small rules; with the usual bounds the compiler works longer on them than they run.
"%java%" -Xshare:auto -XX:+UseSerialGC -XX:InlineSmallCode=1200 -XX:FreqInlineSize=120 -Xmx512m ^
    --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc ^
    %READOUT_JAVA_OPTIONS% ^
    --module-path "%home%\lib" --module readout/readout.Readout %*
exit /b %ERRORLEVEL%

:consider
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "delims=. " %%M in ("%%~V") do if %%M geq 25 set "java=%~1\bin\java.exe"
)
exit /b
