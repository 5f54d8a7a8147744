# fish completion for daneverify and danescope; what there is to complete comes from their own --help.

function __danescope_complete
    set -l tokens (commandline -opc)
    set -l help (LC_ALL=C $tokens[1] --help 2>/dev/null)
    set -l value (string replace -rf -- "^ *$tokens[-1] ([^ ]+)  .*" '$1' $help)
    switch "$value"
        case FILE
            __fish_complete_path (commandline -ct)
        case '*|*'
            string split '|' -- $value
        case ''
            string replace -rf -- '^ *(--[a-z-]+)( [^ ]+)?  +(.*)' '$1\t$3' $help
    end
end

complete -c daneverify -f -a '(__danescope_complete)'
complete -c danescope -f -a '(__danescope_complete)'
