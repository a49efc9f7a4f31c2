# SPDX-FileCopyrightText: 2026 The Textback authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of textback for bash.
_textback() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} choices
  case $before in
    account) choices="add list remove" ;;
    add) choices="ringcentral" ;;
    ringcentral) choices="--server --client-id --browser --jwt-stdin --client-secret-stdin --line" ;;
    config) choices="list get set" ;;
    get | set) choices=$(textback config list 2>/dev/null | sed -n 's/^\([a-z-]*\)=.*/\1/p') ;;
    status) choices="--json" ;;
    backup) choices="list" ;;
    contacts) choices="import export" ;;
    erase | forget) choices="--yes" ;;
    export | import | restore)
      mapfile -t COMPREPLY < <(compgen -f -- "$word")
      return
      ;;
    practice-carrier) choices="--port --tls" ;;
    --profile)
      mapfile -t COMPREPLY < <(compgen -d -- "$word")
      return
      ;;
    *) choices="account backup config contacts erase export forget import practice-carrier restore status --background --practice --tray --profile --version --help" ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")
}
complete -F _textback textback
