
use builtin;
use str;

set edit:completion:arg-completer[kelemetry] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'kelemetry'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'kelemetry'= {
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand replay 'Replay archives into traces and tell what was found'
            cand export 'Replay archives into one output, to standard output unless told otherwise'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'kelemetry;replay'= {
            cand --snapshot 'A snapshot: what `kubectl get -o json` or `-o yaml` prints'
            cand --events 'A dump of Events: what `kubectl get events -A -o json` prints'
            cand --cluster 'The cluster''s name, shown with every object'
            cand --since 'Leave out requests and Events before T'
            cand --until 'Leave out requests and Events after T'
            cand --redact-rule 'Hide more, or less, than the built-in rules do'
            cand --redact-key 'Derive the hashes that stand for secrets from this text'
            cand --threads 'Worker threads [default: as many as there are processors]'
            cand --jaeger-json 'Write a file for Jaeger and Grafana; `-` is standard output'
            cand --otlp-json 'Write OTLP, one JSON document a line; `-` is standard output'
            cand --summary 'What to print to standard error at the end'
            cand --include-noise 'Keep what is usually noise'
            cand --include-reads 'Keep reads: get, list and watch'
            cand --no-redact 'Write secrets as they are'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'kelemetry;export'= {
            cand --snapshot 'A snapshot: what `kubectl get -o json` or `-o yaml` prints'
            cand --events 'A dump of Events: what `kubectl get events -A -o json` prints'
            cand --cluster 'The cluster''s name, shown with every object'
            cand --since 'Leave out requests and Events before T'
            cand --until 'Leave out requests and Events after T'
            cand --redact-rule 'Hide more, or less, than the built-in rules do'
            cand --redact-key 'Derive the hashes that stand for secrets from this text'
            cand --threads 'Worker threads [default: as many as there are processors]'
            cand -o 'Where to write; `-` is standard output'
            cand --output 'Where to write; `-` is standard output'
            cand --summary 'What to print to standard error at the end'
            cand --include-noise 'Keep what is usually noise'
            cand --include-reads 'Keep reads: get, list and watch'
            cand --no-redact 'Write secrets as they are'
            cand --jaeger-json 'Write what Jaeger and Grafana upload'
            cand --otlp-json 'Write OTLP, one JSON document a line'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'kelemetry;help'= {
            cand replay 'Replay archives into traces and tell what was found'
            cand export 'Replay archives into one output, to standard output unless told otherwise'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'kelemetry;help;replay'= {
        }
        &'kelemetry;help;export'= {
        }
        &'kelemetry;help;help'= {
        }
    ]
    $completions[$command]
}
