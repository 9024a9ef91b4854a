@echo off
rem Demarre Trois Tiers. Rien a installer : tout est dans le dossier "programme". Ni PowerShell, ni droits d'administration.
rem Les phrases de ce fichier sont sans accents : cmd.exe ne les lit pas partout de la meme facon.
setlocal
title Trois Tiers
chcp 65001 >nul 2>nul
if not exist "%~dp0programme\node.exe" goto incomplet
if not exist "%~dp0programme\deploy\archive\launch.mjs" goto incomplet
"%~dp0programme\node.exe" "%~dp0programme\deploy\archive\launch.mjs" %*
set "fin=%errorlevel%"
if "%fin%"=="0" exit /b 0
if "%fin%"=="1" goto incomplet
pause
exit /b %fin%

:incomplet
echo.
echo Il manque une partie du programme, ou elle est illisible.
echo Si vous avez ouvert ce fichier depuis l'archive elle-meme : clic droit sur l'archive, "Extraire tout",
echo puis double-clic sur "demarrer" dans le nouveau dossier. Sinon, supprimez ce dossier et recommencez.
echo Les seances ne sont pas perdues.
echo.
echo A part of the program is missing: right-click the archive, "Extract All", then start from the new folder.
pause
exit /b 3
