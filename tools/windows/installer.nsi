; The installer: for this user only, no administrator; an upgrade keeps the shop, an uninstall asks before touching it.
Unicode true
Target amd64-unicode
!include MUI2.nsh
!include FileFunc.nsh

!define NAME "店群通"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ShopQun"
!define CLASSES "Software\Classes"

Name "${NAME}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\ShopQun"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} 安装程序"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "ShopQun"

!define MUI_ICON "${FOLDER}\shopqun.ico"
!define MUI_UNICON "${FOLDER}\shopqun.ico"
!define MUI_WELCOMEPAGE_TEXT "店群通装在您自己的用户目录里，不需要管理员。$\r$\n$\r$\n以前装过的话，会换成新的，账本一笔不动。"
!define MUI_FINISHPAGE_RUN "$INSTDIR\店群通.exe"
!define MUI_FINISHPAGE_RUN_TEXT "现在打开店群通"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

!macro CloseProgram
  again:
  FindWindow $0 "" "${NAME}"
  ClearErrors
  FileOpen $1 "$INSTDIR\店群通.exe" a
  IfErrors 0 free
    IfFileExists "$INSTDIR\店群通.exe" 0 done
    IfSilent busy
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "店群通还开着。请先关掉它，再点“重试”。" IDRETRY again
  busy:
    SetErrorLevel 5
    Quit
  free:
    FileClose $1
  done:
!macroend

!macro Forget
  RMDir /r "$INSTDIR\python"
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\店群通.exe"
  Delete "$INSTDIR\shopqun.exe"
  Delete "$INSTDIR\shopqun.ico"
  Delete "$INSTDIR\msvcp140*.dll"
  Delete "$INSTDIR\vcruntime140*.dll"
!macroend

Section
  !insertmacro CloseProgram
  !insertmacro Forget
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\店群通.exe" "" "$INSTDIR\shopqun.ico"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\店群通.exe" "" "$INSTDIR\shopqun.ico"
  WriteRegStr HKCU "${CLASSES}\.shopqun" "" "ShopQun.Shop"
  WriteRegStr HKCU "${CLASSES}\ShopQun.Shop" "" "店群通账本"
  WriteRegStr HKCU "${CLASSES}\ShopQun.Shop\DefaultIcon" "" "$INSTDIR\shopqun.ico"
  WriteRegStr HKCU "${CLASSES}\ShopQun.Shop\shell\open\command" "" '"$INSTDIR\店群通.exe" "%1"'
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "Publisher" "ShopQun"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\shopqun.ico"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  !insertmacro CloseProgram
  !insertmacro Forget
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey HKCU "${CLASSES}\ShopQun.Shop"
  DeleteRegKey HKCU "${CLASSES}\.shopqun"
  DeleteRegKey HKCU "${KEY}"
  IfFileExists "$LOCALAPPDATA\ShopQun\*.shopqun" 0 kept
  IfSilent kept
  MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "账本还在这台电脑里。要连账本一起删掉吗？$\r$\n$\r$\n删了就找不回来，除非另有备份。" IDNO kept
  RMDir /r "$LOCALAPPDATA\ShopQun"
  kept:
SectionEnd
