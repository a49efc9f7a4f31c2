; SPDX-FileCopyrightText: 2026 The Textback authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer for Windows: for one person, without an administrator. Made by
;   makensis -DVERSION=0.1.0 -DSOURCE=folder -DICON=textback.ico -DOUTPUT=textback-0.1.0-win64.exe textback.nsi
; SOURCE holds bin\textback.exe with all it needs beside it. /S installs and removes without questions.

Unicode true
!include MUI2.nsh
!include FileFunc.nsh

!ifndef VERSION | SOURCE | ICON | OUTPUT
  !error "VERSION, SOURCE, ICON and OUTPUT have to be given"
!endif
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Textback"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"

Name "Textback"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Textback"
InstallDirRegKey HKCU "Software\Textback" "InstallDir"
SetCompressor /SOLID lzma
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Textback"
VIAddVersionKey /LANG=0 "FileDescription" "Installs Textback, the missed-call desk of a small office"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "The Textback authors, GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\bin\textback.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"

LangString StillRuns ${LANG_ENGLISH} "Textback is still running. Quit it from its icon in the tray, then try again."
LangString StillRuns ${LANG_SPANISH} "Textback sigue en marcha. Ciérrelo desde su icono en la bandeja y vuelva a intentarlo."
LangString StillRuns ${LANG_FRENCH} "Textback fonctionne encore. Quittez-le à partir de son icône, puis réessayez."
LangString EraseData ${LANG_ENGLISH} "Erase the calls, texts and settings on this computer, too? No keeps them."
LangString EraseData ${LANG_SPANISH} "¿Borrar también las llamadas, los mensajes y la configuración de este equipo? No los conserva."
LangString EraseData ${LANG_FRENCH} "Effacer aussi les appels, les textos et les réglages de cet ordinateur? Non les conserve."

; A program that runs cannot be replaced: Windows refuses to open its file for writing.
!macro WaitUntilQuit
  again:
    IfFileExists "$INSTDIR\bin\textback.exe" 0 quit
    ClearErrors
    FileOpen $0 "$INSTDIR\bin\textback.exe" a
    IfErrors 0 closed
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRuns)" /SD IDCANCEL IDRETRY again
    Abort
  closed:
    FileClose $0
  quit:
!macroend

Section "Textback"
  !insertmacro WaitUntilQuit
  RMDir /r "$INSTDIR\bin" ; of an earlier version; nothing of a person is in it
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Textback.lnk" "$INSTDIR\bin\textback.exe"
  CreateShortcut "$SMPROGRAMS\Textback (practice).lnk" "$INSTDIR\bin\textback.exe" "--practice"
  WriteRegStr HKCU "Software\Textback" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Textback"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Textback authors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\bin\textback.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
SectionEnd

Section "un.Textback"
  !insertmacro WaitUntilQuit
  RMDir /r "$INSTDIR\bin"
  RMDir /r "$INSTDIR\share"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Textback.lnk"
  Delete "$SMPROGRAMS\Textback (practice).lnk"
  DeleteRegValue HKCU "${RUN_KEY}" "Textback"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\Textback"
  ; What people wrote is theirs: kept unless somebody says otherwise, and always kept where nobody is asked.
  IfFileExists "$LOCALAPPDATA\textback\textback.sqlite" 0 done
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(EraseData)" /SD IDNO IDNO done
  RMDir /r "$LOCALAPPDATA\textback"
  done:
SectionEnd
