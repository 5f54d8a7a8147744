# bash completion for daneverify and danescope; what there is to complete comes from their own --help.

_danescope_complete() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} help value
    help=$(LC_ALL=C "$1" --help 2>/dev/null) || return
    if [[ $previous == --* ]]; then
        value=$(sed -n "s/^ *$previous \([^ ]*\).*/\1/p" <<<"$help")
        case $value in
        FILE)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        *"|"*)
            mapfile -t COMPREPLY < <(compgen -W "${value//|/ }" -- "$current")
            return
            ;;
        ?*)
            return
            ;;
        esac
    fi
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(sed -n 's/^ *\(--[a-z-]*\).*/\1/p' <<<"$help")" -- "$current")
    fi
}

complete -F _danescope_complete daneverify danescope
