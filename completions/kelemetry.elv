
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
            cand state 'Show an object as it was at a time'
            cand diff 'Show who changed what in an object'
            cand inspect 'Tell what files are and hold, without replaying them'
            cand show 'Show a trace as a tree with a time axis, or list the traces'
            cand metrics 'Count requests and their latencies, over time'
            cand top 'Show who and what asked most of the API server'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'kelemetry;replay'= {
            cand --snapshot 'A snapshot: what `kubectl get -o json` or `-o yaml` prints'
            cand --events 'A dump of Events: what `kubectl get events -A -o json` prints'
            cand --cluster 'The cluster''s name, shown with every object'
            cand --max-expansion 'How far an input may expand [default: 100G, and 1000 times its size]'
            cand --threads 'Worker threads [default: as many as there are processors]'
            cand --since 'Leave out requests and Events before T'
            cand --until 'Leave out requests and Events after T'
            cand --redact-rule 'Hide more, or less, than the built-in rules do'
            cand --redact-key 'Derive the hashes that stand for secrets from this text'
            cand -n 'Keep objects in this namespace, and complete the names of --object'
            cand --namespace 'Keep objects in this namespace, and complete the names of --object'
            cand --kind 'Keep objects of this kind: deploy, Deployment, deployments.apps'
            cand --user 'Keep requests of this user; `*` stands for anything'
            cand --verb 'Keep requests with this verb: create, update, patch, delete …'
            cand --contains 'Keep requests that changed this field or something in it'
            cand --mode 'The display mode [default: story]'
            cand --compat 'Use names, tags and logs of nobody else'
            cand --object 'Show one object: KIND/NAMESPACE/NAME, KIND/NAME, or a uid'
            cand --select 'Which other objects are shown beside --object [default: none]'
            cand --window 'Cut traces into windows of this length: 30m, 1h'
            cand --max-spans 'The most spans of a trace'
            cand --max-traces 'The most traces of a file'
            cand --max-bytes 'The most bytes of a file, or with K, M, G; parted as by --max-traces'
            cand --jaeger-json 'Write a file for Jaeger and Grafana; `-` is standard output'
            cand --otlp-json 'Write OTLP, one JSON document a line; `-` is standard output'
            cand --summary 'What to print to standard error at the end'
            cand --include-noise 'Keep what is usually noise'
            cand --include-reads 'Keep reads: get, list and watch'
            cand --no-bodies 'Do not tell what writes changed'
            cand --no-redact 'Write secrets as they are'
            cand --errors-only 'Keep requests that failed: answered with 400 or above'
            cand --fold 'Fold repetition: requests by one actor with one verb, outcome and set of changed fields in a row are one span'
            cand --fold-expected 'Fold failures that controllers expect: conflicts, and deletions of what is gone'
            cand --split-per-trace 'A file for each trace, named by its id, and an index'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'kelemetry;export'= {
            cand --snapshot 'A snapshot: what `kubectl get -o json` or `-o yaml` prints'
            cand --events 'A dump of Events: what `kubectl get events -A -o json` prints'
            cand --cluster 'The cluster''s name, shown with every object'
            cand --max-expansion 'How far an input may expand [default: 100G, and 1000 times its size]'
            cand --threads 'Worker threads [default: as many as there are processors]'
            cand --since 'Leave out requests and Events before T'
            cand --until 'Leave out requests and Events after T'
            cand --redact-rule 'Hide more, or less, than the built-in rules do'
            cand --redact-key 'Derive the hashes that stand for secrets from this text'
            cand -n 'Keep objects in this namespace, and complete the names of --object'
            cand --namespace 'Keep objects in this namespace, and complete the names of --object'
            cand --kind 'Keep objects of this kind: deploy, Deployment, deployments.apps'
            cand --user 'Keep requests of this user; `*` stands for anything'
            cand --verb 'Keep requests with this verb: create, update, patch, delete …'
            cand --contains 'Keep requests that changed this field or something in it'
            cand --mode 'The display mode [default: story]'
            cand --compat 'Use names, tags and logs of nobody else'
            cand --object 'Show one object: KIND/NAMESPACE/NAME, KIND/NAME, or a uid'
            cand --select 'Which other objects are shown beside --object [default: none]'
            cand --window 'Cut traces into windows of this length: 30m, 1h'
            cand --max-spans 'The most spans of a trace'
            cand --max-traces 'The most traces of a file'
            cand --max-bytes 'The most bytes of a file, or with K, M, G; parted as by --max-traces'
            cand -o 'Where to write; `-` is standard output'
            cand --output 'Where to write; `-` is standard output'
            cand --summary 'What to print to standard error at the end'
            cand --include-noise 'Keep what is usually noise'
            cand --include-reads 'Keep reads: get, list and watch'
            cand --no-bodies 'Do not tell what writes changed'
            cand --no-redact 'Write secrets as they are'
            cand --errors-only 'Keep requests that failed: answered with 400 or above'
            cand --fold 'Fold repetition: requests by one actor with one verb, outcome and set of changed fields in a row are one span'
            cand --fold-expected 'Fold failures that controllers expect: conflicts, and deletions of what is gone'
            cand --split-per-trace 'A file for each trace, named by its id, and an index'
            cand --jaeger-json 'Write what Jaeger and Grafana upload'
            cand --otlp-json 'Write OTLP, one JSON document a line'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'kelemetry;state'= {
            cand -n 'The namespace of an OBJECT that names none'
            cand --namespace 'The namespace of an OBJECT that names none'
            cand --snapshot 'A snapshot: what `kubectl get -o json` or `-o yaml` prints'
            cand --events 'A dump of Events: what `kubectl get events -A -o json` prints'
            cand --cluster 'The cluster''s name, shown with every object'
            cand --max-expansion 'How far an input may expand [default: 100G, and 1000 times its size]'
            cand --threads 'Worker threads [default: as many as there are processors]'
            cand --redact-rule 'Hide more, or less, than the built-in rules do'
            cand --redact-key 'Derive the hashes that stand for secrets from this text'
            cand --at 'When [default: at the end of the archive]'
            cand -o 'How to print it'
            cand --output 'How to print it'
            cand --no-redact 'Write secrets as they are'
            cand --show-managed-fields 'Print managedFields too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'kelemetry;diff'= {
            cand -n 'The namespace of an OBJECT that names none'
            cand --namespace 'The namespace of an OBJECT that names none'
            cand --snapshot 'A snapshot: what `kubectl get -o json` or `-o yaml` prints'
            cand --events 'A dump of Events: what `kubectl get events -A -o json` prints'
            cand --cluster 'The cluster''s name, shown with every object'
            cand --max-expansion 'How far an input may expand [default: 100G, and 1000 times its size]'
            cand --threads 'Worker threads [default: as many as there are processors]'
            cand --redact-rule 'Hide more, or less, than the built-in rules do'
            cand --redact-key 'Derive the hashes that stand for secrets from this text'
            cand --from 'Leave out writes before T'
            cand --to 'Leave out writes after T'
            cand --color 'When to colour'
            cand -o 'How to print it'
            cand --output 'How to print it'
            cand --no-redact 'Write secrets as they are'
            cand -v 'Print fields that change with every write too: managedFields, resourceVersion, heartbeats …'
            cand --verbose 'Print fields that change with every write too: managedFields, resourceVersion, heartbeats …'
            cand --snapshots 'Print the whole object where it was created or deleted'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'kelemetry;inspect'= {
            cand --snapshot 'A snapshot: what `kubectl get -o json` or `-o yaml` prints'
            cand --events 'A dump of Events: what `kubectl get events -A -o json` prints'
            cand --cluster 'The cluster''s name, shown with every object'
            cand --max-expansion 'How far an input may expand [default: 100G, and 1000 times its size]'
            cand --threads 'Worker threads [default: as many as there are processors]'
            cand --json 'Print one line of JSON (docs/inspect.md)'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'kelemetry;show'= {
            cand --snapshot 'A snapshot: what `kubectl get -o json` or `-o yaml` prints'
            cand --events 'A dump of Events: what `kubectl get events -A -o json` prints'
            cand --cluster 'The cluster''s name, shown with every object'
            cand --max-expansion 'How far an input may expand [default: 100G, and 1000 times its size]'
            cand --threads 'Worker threads [default: as many as there are processors]'
            cand --since 'Leave out requests and Events before T'
            cand --until 'Leave out requests and Events after T'
            cand --redact-rule 'Hide more, or less, than the built-in rules do'
            cand --redact-key 'Derive the hashes that stand for secrets from this text'
            cand -n 'Keep objects in this namespace, and complete the names of --object'
            cand --namespace 'Keep objects in this namespace, and complete the names of --object'
            cand --kind 'Keep objects of this kind: deploy, Deployment, deployments.apps'
            cand --user 'Keep requests of this user; `*` stands for anything'
            cand --verb 'Keep requests with this verb: create, update, patch, delete …'
            cand --contains 'Keep requests that changed this field or something in it'
            cand --diff 'How much of what was changed is shown'
            cand --sort 'Which traces come first in the list'
            cand --limit 'How many traces are listed'
            cand --width 'Columns, from 60 to 250 [default: those of the terminal, else 100]'
            cand --color 'When to colour'
            cand --include-noise 'Keep what is usually noise'
            cand --include-reads 'Keep reads: get, list and watch'
            cand --no-bodies 'Do not tell what writes changed'
            cand --no-redact 'Write secrets as they are'
            cand --errors-only 'Keep requests that failed: answered with 400 or above'
            cand --no-pager 'Do not page'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'kelemetry;metrics'= {
            cand --snapshot 'A snapshot: what `kubectl get -o json` or `-o yaml` prints'
            cand --events 'A dump of Events: what `kubectl get events -A -o json` prints'
            cand --cluster 'The cluster''s name, shown with every object'
            cand --max-expansion 'How far an input may expand [default: 100G, and 1000 times its size]'
            cand --threads 'Worker threads [default: as many as there are processors]'
            cand --since 'Leave out requests and Events before T'
            cand --until 'Leave out requests and Events after T'
            cand --redact-rule 'Hide more, or less, than the built-in rules do'
            cand --redact-key 'Derive the hashes that stand for secrets from this text'
            cand --config 'What to count; without it what most people want to know'
            cand --step 'The time between two samples: 15s, 1m, 1h'
            cand --format 'How to write it'
            cand -o 'Where to write; `-` is standard output'
            cand --output 'Where to write; `-` is standard output'
            cand --limit 'Series of a metric in a table'
            cand --include-noise 'Keep what is usually noise'
            cand --include-reads 'Keep reads: get, list and watch'
            cand --no-bodies 'Do not tell what writes changed'
            cand --no-redact 'Write secrets as they are'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'kelemetry;top'= {
            cand --snapshot 'A snapshot: what `kubectl get -o json` or `-o yaml` prints'
            cand --events 'A dump of Events: what `kubectl get events -A -o json` prints'
            cand --cluster 'The cluster''s name, shown with every object'
            cand --max-expansion 'How far an input may expand [default: 100G, and 1000 times its size]'
            cand --threads 'Worker threads [default: as many as there are processors]'
            cand --since 'Leave out requests and Events before T'
            cand --until 'Leave out requests and Events after T'
            cand --redact-rule 'Hide more, or less, than the built-in rules do'
            cand --redact-key 'Derive the hashes that stand for secrets from this text'
            cand -n 'Keep objects in this namespace, and complete the names of --object'
            cand --namespace 'Keep objects in this namespace, and complete the names of --object'
            cand --kind 'Keep objects of this kind: deploy, Deployment, deployments.apps'
            cand --user 'Keep requests of this user; `*` stands for anything'
            cand --verb 'Keep requests with this verb: create, update, patch, delete …'
            cand --contains 'Keep requests that changed this field or something in it'
            cand --by 'By what [default: all of them]'
            cand --limit 'Rows of each list'
            cand -o 'How to print it'
            cand --output 'How to print it'
            cand --include-noise 'Keep what is usually noise'
            cand --include-reads 'Keep reads: get, list and watch'
            cand --no-bodies 'Do not tell what writes changed'
            cand --no-redact 'Write secrets as they are'
            cand --errors-only 'Keep requests that failed: answered with 400 or above'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'kelemetry;help'= {
            cand replay 'Replay archives into traces and tell what was found'
            cand export 'Replay archives into one output, to standard output unless told otherwise'
            cand state 'Show an object as it was at a time'
            cand diff 'Show who changed what in an object'
            cand inspect 'Tell what files are and hold, without replaying them'
            cand show 'Show a trace as a tree with a time axis, or list the traces'
            cand metrics 'Count requests and their latencies, over time'
            cand top 'Show who and what asked most of the API server'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'kelemetry;help;replay'= {
        }
        &'kelemetry;help;export'= {
        }
        &'kelemetry;help;state'= {
        }
        &'kelemetry;help;diff'= {
        }
        &'kelemetry;help;inspect'= {
        }
        &'kelemetry;help;show'= {
        }
        &'kelemetry;help;metrics'= {
        }
        &'kelemetry;help;top'= {
        }
        &'kelemetry;help;help'= {
        }
    ]
    $completions[$command]
}
