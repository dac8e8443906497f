# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_kelemetry_global_optspecs
    string join \n h/help V/version
end

function __fish_kelemetry_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_kelemetry_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_kelemetry_using_subcommand
    set -l cmd (__fish_kelemetry_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c kelemetry -n "__fish_kelemetry_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -s V -l version -d 'Print version'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -f -a "replay" -d 'Replay logs into an archive or traces, and tell what was found'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -f -a "export" -d 'Write what an archive or logs tell to one output, to standard output unless told otherwise'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -f -a "state" -d 'Show an object as it was at a time'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -f -a "diff" -d 'Show who changed what in an object'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -f -a "inspect" -d 'Tell what files are and hold, without replaying them'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -f -a "merge" -d 'Make one archive of several'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -f -a "show" -d 'Show a trace as a tree with a time axis, or list the traces'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -f -a "metrics" -d 'Count requests and their latencies, over time'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -f -a "top" -d 'Show who and what asked most of the API server'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -f -a "links" -d 'Tell which rules link objects, and why'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -f -a "serve" -d 'Serve archives to a browser, to Jaeger\'s page and to Grafana'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -f -a "push" -d 'Send traces to any endpoint that takes OTLP'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -f -a "snapshot" -d 'Record a running cluster: all of its objects, or all that happens to them'
complete -c kelemetry -n "__fish_kelemetry_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l snapshot -d 'A snapshot: what `kubectl get -o json` or `-o yaml` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l events -d 'A dump of Events: what `kubectl get events -A -o json` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l cluster -d 'The cluster\'s name, shown with every object, the inputs of a cluster, or the cluster to tell of' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l sources -d 'Read the logs of other programs by the rules of a file (docs/sources.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l max-expansion -d 'How far an input may expand [default: 100G, and 1000 times its size]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l spill-dir -d 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l threads -d 'Worker threads, 1024 at the most [default: as many as there are processors]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l since -d 'Leave out requests and Events before T' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l until -d 'Leave out requests and Events after T' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l redact-rule -d 'Hide more, or less, than the built-in rules do' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l redact-key -d 'Derive the hashes that stand for secrets from this text' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -s n -l namespace -d 'Keep objects in this namespace, and complete the names of --object' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l kind -d 'Keep objects of this kind: deploy, Deployment, deployments.apps; requests on a subresource: pods/exec, \'*/exec\'' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l user -d 'Keep requests of this user, also those made as somebody else; `*` stands for anything' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l source-ip -d 'Keep requests from this address: 10.0.0.5, 10.0.*, 10.0.0.0/8' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l verb -d 'Keep requests with this verb: create, update, patch, delete, get …' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l code -d 'Keep requests that were answered with this code: 403, 4xx' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l contains -d 'Keep requests that changed this field or something in it' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l mode -d 'The display mode [default: story]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l views -d 'Modes and link selectors of one\'s own: a file of YAML or TOML (`.toml`)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l compat -d 'Use names, tags and logs of nobody else' -r -f -a "kelemetry\t''"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l object -d 'Show one object: KIND/NAMESPACE/NAME, KIND/NAME, or a uid; or a KIND, with --labels' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -s l -l labels -d 'Show all objects of a KIND (--object pods) that had these labels at any time: app=web,tier!=db' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l select -d 'Which other objects are shown beside --object [default: none]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l resource-tag -d 'Copy a field of objects to a tag of theirs: RESOURCE#TAG:PATH' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l trace-context -d 'What becomes of objects whose annotations name a span of another trace, as `traceparent` or as Tekton does' -r -f -a "adopt\t'In OTLP, the story of such an object is a part of that trace, below that span; elsewhere there is a link'
link\t'There is a link to that span'
off\t'Nothing'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l window -d 'Cut traces into windows of this length: 30m, 1h' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l max-spans -d 'The most spans of a trace, or 0 [default: 5000 in Jaeger and OTLP JSON]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l links -d 'Link objects by the rules of a file, too (TOML, docs/links.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l link -d 'Link objects by a built-in rule that is off, too: pod-node, or endpoints for endpoints/slices and its like' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l no-link -d 'Do not link objects by a built-in rule' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l max-traces -d 'The most traces of a file' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l max-bytes -d 'The most bytes of a file, or with K, M, G' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -s o -l output -d 'Write an archive: a directory of Parquet tables [default: kelemetry.archive, without other outputs]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l keep-bodies -d 'Which bodies of objects are in the archive' -r -f -a "none\t'None'
writes\t'Those that logged writes led to'
all\t'Those that documents and logged reads show as well'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l jaeger-json -d 'Write a file for Jaeger and Grafana; `-` is standard output' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l otlp-json -d 'Write OTLP, one JSON document a line; `-` is standard output' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l perfetto -d 'Write a file for ui.perfetto.dev: a track for each object, arrows from owners; `-` is standard output' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l dot -d 'Write who owns what as a graph for Graphviz; `-` is standard output' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l mermaid -d 'Write the same graph for Mermaid, which many pages of Markdown draw; `-` is standard output' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l csv -d 'Write a row for each span; `-` is standard output' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l sink -d 'Write what a program of your own adds: the name of its format, and where to' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l summary -d 'What to print to standard error at the end' -r -f -a "table\t'A screen or two of text'
json\t'One line of JSON (docs/summary.md)'
none\t'Nothing but warnings'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l align-clocks -d 'Move clocks that disagree'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l include-noise -d 'Keep what is usually noise'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l include-reads -d 'Keep reads: get, list and watch'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l no-bodies -d 'Do not tell what writes changed'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l no-redact -d 'Write secrets as they are'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l errors-only -d 'Keep requests that failed: answered with 400 or above'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l fold -d 'Fold repetition: requests by one actor with one verb, outcome and set of changed fields in a row are one span'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l fold-expected -d 'Fold failures that controllers expect: conflicts, and deletions of what is gone'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l split-per-trace -d 'A file for each trace, named by its id, and an index'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -l no-facts -d 'Leave out of the archive what `merge` needs'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand replay" -s V -l version -d 'Print version'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l snapshot -d 'A snapshot: what `kubectl get -o json` or `-o yaml` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l events -d 'A dump of Events: what `kubectl get events -A -o json` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l cluster -d 'The cluster\'s name, shown with every object, the inputs of a cluster, or the cluster to tell of' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l sources -d 'Read the logs of other programs by the rules of a file (docs/sources.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l max-expansion -d 'How far an input may expand [default: 100G, and 1000 times its size]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l spill-dir -d 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l threads -d 'Worker threads, 1024 at the most [default: as many as there are processors]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l since -d 'Leave out requests and Events before T' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l until -d 'Leave out requests and Events after T' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l redact-rule -d 'Hide more, or less, than the built-in rules do' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l redact-key -d 'Derive the hashes that stand for secrets from this text' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l archive -d 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -s n -l namespace -d 'Keep objects in this namespace, and complete the names of --object' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l kind -d 'Keep objects of this kind: deploy, Deployment, deployments.apps; requests on a subresource: pods/exec, \'*/exec\'' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l user -d 'Keep requests of this user, also those made as somebody else; `*` stands for anything' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l source-ip -d 'Keep requests from this address: 10.0.0.5, 10.0.*, 10.0.0.0/8' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l verb -d 'Keep requests with this verb: create, update, patch, delete, get …' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l code -d 'Keep requests that were answered with this code: 403, 4xx' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l contains -d 'Keep requests that changed this field or something in it' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l mode -d 'The display mode [default: story]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l views -d 'Modes and link selectors of one\'s own: a file of YAML or TOML (`.toml`)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l compat -d 'Use names, tags and logs of nobody else' -r -f -a "kelemetry\t''"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l object -d 'Show one object: KIND/NAMESPACE/NAME, KIND/NAME, or a uid; or a KIND, with --labels' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -s l -l labels -d 'Show all objects of a KIND (--object pods) that had these labels at any time: app=web,tier!=db' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l select -d 'Which other objects are shown beside --object [default: none]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l resource-tag -d 'Copy a field of objects to a tag of theirs: RESOURCE#TAG:PATH' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l trace-context -d 'What becomes of objects whose annotations name a span of another trace, as `traceparent` or as Tekton does' -r -f -a "adopt\t'In OTLP, the story of such an object is a part of that trace, below that span; elsewhere there is a link'
link\t'There is a link to that span'
off\t'Nothing'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l window -d 'Cut traces into windows of this length: 30m, 1h' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l max-spans -d 'The most spans of a trace, or 0 [default: 5000 in Jaeger and OTLP JSON]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l links -d 'Link objects by the rules of a file, too (TOML, docs/links.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l link -d 'Link objects by a built-in rule that is off, too: pod-node, or endpoints for endpoints/slices and its like' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l no-link -d 'Do not link objects by a built-in rule' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l max-traces -d 'The most traces of a file' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l max-bytes -d 'The most bytes of a file, or with K, M, G' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l sink -d 'Write what a program of your own adds, by the name of its format' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -s o -l output -d 'Where to write; `-` is standard output' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l summary -d 'What to print to standard error at the end' -r -f -a "table\t'A screen or two of text'
json\t'One line of JSON (docs/summary.md)'
none\t'Nothing but warnings'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l align-clocks -d 'Move clocks that disagree'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l include-noise -d 'Keep what is usually noise'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l include-reads -d 'Keep reads: get, list and watch'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l no-bodies -d 'Do not tell what writes changed'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l no-redact -d 'Write secrets as they are'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l errors-only -d 'Keep requests that failed: answered with 400 or above'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l fold -d 'Fold repetition: requests by one actor with one verb, outcome and set of changed fields in a row are one span'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l fold-expected -d 'Fold failures that controllers expect: conflicts, and deletions of what is gone'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l split-per-trace -d 'A file for each trace, named by its id, and an index'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l jaeger-json -d 'Write what Jaeger and Grafana upload'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l otlp-json -d 'Write OTLP, one JSON document a line'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l perfetto -d 'Write what ui.perfetto.dev opens: a track for each object, arrows from owners'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l dot -d 'Write who owns what as a graph for Graphviz'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l mermaid -d 'Write the same graph for Mermaid, which many pages of Markdown draw'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -l csv -d 'Write a row for each span'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand export" -s V -l version -d 'Print version'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -s n -l namespace -d 'The namespace of an OBJECT that names none' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -l snapshot -d 'A snapshot: what `kubectl get -o json` or `-o yaml` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -l events -d 'A dump of Events: what `kubectl get events -A -o json` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -l cluster -d 'The cluster\'s name, shown with every object, the inputs of a cluster, or the cluster to tell of' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -l sources -d 'Read the logs of other programs by the rules of a file (docs/sources.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -l max-expansion -d 'How far an input may expand [default: 100G, and 1000 times its size]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -l spill-dir -d 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -l threads -d 'Worker threads, 1024 at the most [default: as many as there are processors]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -l archive -d 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -l redact-rule -d 'Hide more, or less, than the built-in rules do' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -l redact-key -d 'Derive the hashes that stand for secrets from this text' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -l at -d 'When [default: at the end of the archive]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -s o -l output -d 'How to print it' -r -f -a "yaml\t'YAML, with notes as comments before it'
json\t'JSON, with notes on standard error'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -l align-clocks -d 'Move clocks that disagree'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -l no-redact -d 'Write secrets as they are'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -l show-managed-fields -d 'Print managedFields too'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand state" -s V -l version -d 'Print version'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -s n -l namespace -d 'The namespace of an OBJECT that names none' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l snapshot -d 'A snapshot: what `kubectl get -o json` or `-o yaml` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l events -d 'A dump of Events: what `kubectl get events -A -o json` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l cluster -d 'The cluster\'s name, shown with every object, the inputs of a cluster, or the cluster to tell of' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l sources -d 'Read the logs of other programs by the rules of a file (docs/sources.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l max-expansion -d 'How far an input may expand [default: 100G, and 1000 times its size]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l spill-dir -d 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l threads -d 'Worker threads, 1024 at the most [default: as many as there are processors]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l archive -d 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l redact-rule -d 'Hide more, or less, than the built-in rules do' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l redact-key -d 'Derive the hashes that stand for secrets from this text' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l from -d 'Leave out writes before T' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l to -d 'Leave out writes after T' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l user -d 'Keep writes of this user, also those made as somebody else; `*` stands for anything' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l verb -d 'Keep writes with this verb: create, update, patch, delete …' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l contains -d 'Keep writes that changed this field or something in it' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is `dumb`'
always\t'Always'
never\t'Never'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -s o -l output -d 'How to print it' -r -f -a "text\t'A line for each write and each change'
json\t'One array with an element for each change'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l align-clocks -d 'Move clocks that disagree'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l no-redact -d 'Write secrets as they are'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l failed -d 'Tell requests that failed, too, with what they were answered'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -s v -l verbose -d 'Print fields that change with every write too (managedFields, resourceVersion, heartbeats …), and whence it came'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l snapshots -d 'Print the whole object where it was created or deleted'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -l no-pager -d 'Do not page'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand diff" -s V -l version -d 'Print version'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand inspect" -l snapshot -d 'A snapshot: what `kubectl get -o json` or `-o yaml` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand inspect" -l events -d 'A dump of Events: what `kubectl get events -A -o json` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand inspect" -l cluster -d 'The cluster\'s name, shown with every object, the inputs of a cluster, or the cluster to tell of' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand inspect" -l sources -d 'Read the logs of other programs by the rules of a file (docs/sources.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand inspect" -l max-expansion -d 'How far an input may expand [default: 100G, and 1000 times its size]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand inspect" -l spill-dir -d 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand inspect" -l threads -d 'Worker threads, 1024 at the most [default: as many as there are processors]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand inspect" -l align-clocks -d 'Move clocks that disagree'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand inspect" -l json -d 'Print one line of JSON (docs/inspect.md)'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand inspect" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand inspect" -s V -l version -d 'Print version'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand merge" -s o -l output -d 'The archive to write; one that is there is replaced when the new one is complete' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand merge" -l links -d 'Link objects by the rules of a file, too (TOML, docs/links.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand merge" -l link -d 'Link objects by a built-in rule that is off, too: pod-node, or endpoints for endpoints/slices and its like' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand merge" -l no-link -d 'Do not link objects by a built-in rule' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand merge" -l threads -d 'Worker threads, 1024 at the most [default: as many as there are processors]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand merge" -l spill-dir -d 'Where to keep bodies meanwhile [default: where the system keeps temporary files]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand merge" -l summary -d 'What to print to standard error at the end' -r -f -a "table\t'A screen or two of text'
json\t'One line of JSON (docs/summary.md)'
none\t'Nothing but warnings'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand merge" -l align-clocks -d 'Move clocks that disagree, as `replay --align-clocks` does'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand merge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand merge" -s V -l version -d 'Print version'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l snapshot -d 'A snapshot: what `kubectl get -o json` or `-o yaml` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l events -d 'A dump of Events: what `kubectl get events -A -o json` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l cluster -d 'The cluster\'s name, shown with every object, the inputs of a cluster, or the cluster to tell of' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l sources -d 'Read the logs of other programs by the rules of a file (docs/sources.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l max-expansion -d 'How far an input may expand [default: 100G, and 1000 times its size]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l spill-dir -d 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l threads -d 'Worker threads, 1024 at the most [default: as many as there are processors]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l since -d 'Leave out requests and Events before T' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l until -d 'Leave out requests and Events after T' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l redact-rule -d 'Hide more, or less, than the built-in rules do' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l redact-key -d 'Derive the hashes that stand for secrets from this text' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l archive -d 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l links -d 'Link objects by the rules of a file, too (TOML, docs/links.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l link -d 'Link objects by a built-in rule that is off, too: pod-node, or endpoints for endpoints/slices and its like' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l no-link -d 'Do not link objects by a built-in rule' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -s n -l namespace -d 'Keep objects in this namespace, and complete the names of --object' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l kind -d 'Keep objects of this kind: deploy, Deployment, deployments.apps; requests on a subresource: pods/exec, \'*/exec\'' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l user -d 'Keep requests of this user, also those made as somebody else; `*` stands for anything' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l source-ip -d 'Keep requests from this address: 10.0.0.5, 10.0.*, 10.0.0.0/8' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l verb -d 'Keep requests with this verb: create, update, patch, delete, get …' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l code -d 'Keep requests that were answered with this code: 403, 4xx' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l contains -d 'Keep requests that changed this field or something in it' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -s l -l labels -d 'Show all objects of a KIND (show pods) that had these labels at any time: app=web,tier!=db' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l select -d 'Which other objects are shown beside OBJECT' -r -f -a "full-tree\t''
ancestors\t''
owned\t''
none\t''"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -s o -l output -d 'How --flat is printed' -r -f -a "text\t'Lines'
json\t'One array with an element for each line'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l diff -d 'How much of what was changed is shown' -r -f -a "none\t'Nothing'
short\t'The first few changes of a write, each on one line; writes and objects alike folded'
full\t'All of them, whole, and every write and object for itself'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l time -d 'What tells when something happened [default: both, where narrow the time of day]' -r -f -a "clock\t'The time of day (UTC)'
offset\t'The distance from the beginning of the trace'
both\t'Both'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l sort -d 'Which traces come first in the list' -r -f -a "changed\t'With the most changes'
failing\t'With the most failed requests'
deleted\t'Whose root was deleted last'
newest\t'That began last'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l limit -d 'How many traces are listed, or lines of --flat [default: 50 traces, all lines]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l width -d 'Columns, from 60 to 250 [default: those of the terminal, else 100]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set or TERM is `dumb`'
always\t'Always'
never\t'Never'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l align-clocks -d 'Move clocks that disagree'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l include-noise -d 'Keep what is usually noise'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l include-reads -d 'Keep reads: get, list and watch'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l no-bodies -d 'Do not tell what writes changed'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l no-redact -d 'Write secrets as they are'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l errors-only -d 'Keep requests that failed: answered with 400 or above'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l flat -d 'A line for each request, Event and gap, oldest first, in the place of trees and lists'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -l no-pager -d 'Do not page'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand show" -s V -l version -d 'Print version'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l snapshot -d 'A snapshot: what `kubectl get -o json` or `-o yaml` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l events -d 'A dump of Events: what `kubectl get events -A -o json` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l cluster -d 'The cluster\'s name, shown with every object, the inputs of a cluster, or the cluster to tell of' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l sources -d 'Read the logs of other programs by the rules of a file (docs/sources.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l max-expansion -d 'How far an input may expand [default: 100G, and 1000 times its size]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l spill-dir -d 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l threads -d 'Worker threads, 1024 at the most [default: as many as there are processors]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l since -d 'Leave out requests and Events before T' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l until -d 'Leave out requests and Events after T' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l redact-rule -d 'Hide more, or less, than the built-in rules do' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l redact-key -d 'Derive the hashes that stand for secrets from this text' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l archive -d 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l config -d 'What to count; without it what most people want to know' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l step -d 'The time between two samples: 15s, 1m, 1h' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l format -d 'How to write it' -r -f -a "openmetrics\t'OpenMetrics text: running totals with timestamps'
prometheus\t'Prometheus\' text format: the totals in the end, without timestamps'
otlp-json\t'OTLP metrics, one JSON document'
csv\t'Running totals: time, metric, labels, count, sum'
table\t'The totals, for people'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -s o -l output -d 'Where to write; `-` is standard output' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l limit -d 'Series of a metric in a table' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l align-clocks -d 'Move clocks that disagree'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l include-noise -d 'Keep what is usually noise'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l include-reads -d 'Keep reads: get, list and watch'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l no-bodies -d 'Do not tell what writes changed'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -l no-redact -d 'Write secrets as they are'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand metrics" -s V -l version -d 'Print version'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l snapshot -d 'A snapshot: what `kubectl get -o json` or `-o yaml` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l events -d 'A dump of Events: what `kubectl get events -A -o json` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l cluster -d 'The cluster\'s name, shown with every object, the inputs of a cluster, or the cluster to tell of' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l sources -d 'Read the logs of other programs by the rules of a file (docs/sources.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l max-expansion -d 'How far an input may expand [default: 100G, and 1000 times its size]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l spill-dir -d 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l threads -d 'Worker threads, 1024 at the most [default: as many as there are processors]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l since -d 'Leave out requests and Events before T' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l until -d 'Leave out requests and Events after T' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l redact-rule -d 'Hide more, or less, than the built-in rules do' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l redact-key -d 'Derive the hashes that stand for secrets from this text' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l archive -d 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -s n -l namespace -d 'Keep objects in this namespace, and complete the names of --object' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l kind -d 'Keep objects of this kind: deploy, Deployment, deployments.apps; requests on a subresource: pods/exec, \'*/exec\'' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l user -d 'Keep requests of this user, also those made as somebody else; `*` stands for anything' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l source-ip -d 'Keep requests from this address: 10.0.0.5, 10.0.*, 10.0.0.0/8' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l verb -d 'Keep requests with this verb: create, update, patch, delete, get …' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l code -d 'Keep requests that were answered with this code: 403, 4xx' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l contains -d 'Keep requests that changed this field or something in it' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l by -d 'By what [default: all of them]' -r -f -a "user\t''
agent\t''
ip\t''
resource\t''
namespace\t''
cluster\t'The cluster, where there are several'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l limit -d 'Rows of each list' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -s o -l output -d 'How to print it' -r -f -a "table\t'Columns of text'
json\t'One object: for each kind of name a list of {name, requests, writes, failed, conflicts, throttled, server_errors, no_ops, timed, seconds, longest}, `slowest`, `lasting` (watches and the like, whose times do not count), and `left_out` (records that were read and are no requests here, by why). Users that somebody impersonated have `impersonated_by`; where there are several clusters, all but clusters have `k8s.cluster.name`'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l align-clocks -d 'Move clocks that disagree'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l include-noise -d 'Keep what is usually noise'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l include-reads -d 'Keep reads: get, list and watch'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l no-bodies -d 'Do not tell what writes changed'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l no-redact -d 'Write secrets as they are'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -l errors-only -d 'Keep requests that failed: answered with 400 or above'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand top" -s V -l version -d 'Print version'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l explain -d 'Explain the links of an object: KIND/NAMESPACE/NAME, KIND/NAME, or a uid; with @CLUSTER behind that of a cluster' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -s o -l output -d 'How to print it' -r -f -a "table\t'A table'
json\t'JSON'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l snapshot -d 'A snapshot: what `kubectl get -o json` or `-o yaml` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l events -d 'A dump of Events: what `kubectl get events -A -o json` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l cluster -d 'The cluster\'s name, shown with every object, the inputs of a cluster, or the cluster to tell of' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l sources -d 'Read the logs of other programs by the rules of a file (docs/sources.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l max-expansion -d 'How far an input may expand [default: 100G, and 1000 times its size]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l spill-dir -d 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l threads -d 'Worker threads, 1024 at the most [default: as many as there are processors]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l archive -d 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l redact-rule -d 'Hide more, or less, than the built-in rules do' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l redact-key -d 'Derive the hashes that stand for secrets from this text' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l links -d 'Link objects by the rules of a file, too (TOML, docs/links.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l link -d 'Link objects by a built-in rule that is off, too: pod-node, or endpoints for endpoints/slices and its like' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l no-link -d 'Do not link objects by a built-in rule' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l list -d 'List the built-in rules, and read nothing'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l align-clocks -d 'Move clocks that disagree'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -l no-redact -d 'Write secrets as they are'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand links" -s V -l version -d 'Print version'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand serve" -l archive -d 'The archive of an earlier replay [default: kelemetry.archive]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand serve" -l views -d 'Display modes of one\'s own: a file of YAML or TOML (`.toml`)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand serve" -l listen -d 'Where to listen; port 0 is any that is free' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand serve" -l grpc -d 'Be the remote storage of a Jaeger here, by gRPC (usually 127.0.0.1:17271)' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand serve" -l token -d 'Answer only who knows this: `Authorization: Bearer TEXT`' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand serve" -l tls-cert -d 'Encrypt with this certificate: PEM, its own first, then those between it and the authority' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand serve" -l tls-key -d 'Its private key: PEM' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand serve" -l allow-host -d 'A name of this machine that browsers may ask by' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand serve" -l ui -d 'Serve the built Jaeger UI in this directory at /search' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand serve" -l threads -d 'How many questions are answered at a time, two at the least [default: as many as there are processors]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand serve" -l allow-remote -d 'Listen where other machines can ask as well'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand serve" -s V -l version -d 'Print version'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l snapshot -d 'A snapshot: what `kubectl get -o json` or `-o yaml` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l events -d 'A dump of Events: what `kubectl get events -A -o json` prints' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l cluster -d 'The cluster\'s name, shown with every object, the inputs of a cluster, or the cluster to tell of' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l sources -d 'Read the logs of other programs by the rules of a file (docs/sources.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l max-expansion -d 'How far an input may expand [default: 100G, and 1000 times its size]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l spill-dir -d 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l threads -d 'Worker threads, 1024 at the most [default: as many as there are processors]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l since -d 'Leave out requests and Events before T' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l until -d 'Leave out requests and Events after T' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l redact-rule -d 'Hide more, or less, than the built-in rules do' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l redact-key -d 'Derive the hashes that stand for secrets from this text' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l archive -d 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -s n -l namespace -d 'Keep objects in this namespace, and complete the names of --object' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l kind -d 'Keep objects of this kind: deploy, Deployment, deployments.apps; requests on a subresource: pods/exec, \'*/exec\'' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l user -d 'Keep requests of this user, also those made as somebody else; `*` stands for anything' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l source-ip -d 'Keep requests from this address: 10.0.0.5, 10.0.*, 10.0.0.0/8' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l verb -d 'Keep requests with this verb: create, update, patch, delete, get …' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l code -d 'Keep requests that were answered with this code: 403, 4xx' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l contains -d 'Keep requests that changed this field or something in it' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l mode -d 'The display mode [default: story]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l views -d 'Modes and link selectors of one\'s own: a file of YAML or TOML (`.toml`)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l compat -d 'Use names, tags and logs of nobody else' -r -f -a "kelemetry\t''"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l object -d 'Show one object: KIND/NAMESPACE/NAME, KIND/NAME, or a uid; or a KIND, with --labels' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -s l -l labels -d 'Show all objects of a KIND (--object pods) that had these labels at any time: app=web,tier!=db' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l select -d 'Which other objects are shown beside --object [default: none]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l resource-tag -d 'Copy a field of objects to a tag of theirs: RESOURCE#TAG:PATH' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l trace-context -d 'What becomes of objects whose annotations name a span of another trace, as `traceparent` or as Tekton does' -r -f -a "adopt\t'In OTLP, the story of such an object is a part of that trace, below that span; elsewhere there is a link'
link\t'There is a link to that span'
off\t'Nothing'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l window -d 'Cut traces into windows of this length: 30m, 1h' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l max-spans -d 'The most spans of a trace, or 0 [default: 5000 in Jaeger and OTLP JSON]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l links -d 'Link objects by the rules of a file, too (TOML, docs/links.md)' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l link -d 'Link objects by a built-in rule that is off, too: pod-node, or endpoints for endpoints/slices and its like' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l no-link -d 'Do not link objects by a built-in rule' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l endpoint -d 'Where to send [default: that of the environment, else http://localhost:4318]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l protocol -d 'How to send [default: that of the environment, else grpc to a port 4317, http/protobuf to others]' -r -f -a "grpc\t''
http/protobuf\t''
http/json\t''"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l rate -d 'The most that is sent in a second: spans (2000), or bytes with a unit (800B, 500K, 5M)' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l give-up-after -d 'How long to go on asking an endpoint that takes nothing' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l resume -d 'Remember in FILE what was accepted, and do not send it again' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l summary -d 'What to print to standard error at the end' -r -f -a "table\t'A screen or two of text'
json\t'One line of JSON (docs/summary.md)'
none\t'Nothing but warnings'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l align-clocks -d 'Move clocks that disagree'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l include-noise -d 'Keep what is usually noise'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l include-reads -d 'Keep reads: get, list and watch'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l no-bodies -d 'Do not tell what writes changed'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l no-redact -d 'Write secrets as they are'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l errors-only -d 'Keep requests that failed: answered with 400 or above'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l fold -d 'Fold repetition: requests by one actor with one verb, outcome and set of changed fields in a row are one span'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l fold-expected -d 'Fold failures that controllers expect: conflicts, and deletions of what is gone'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -l shift-to-now -d 'Move all times so that the archive ends now'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand push" -s V -l version -d 'Print version'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand snapshot" -l for -d 'End the watch after this time (30s, 15m, 2h)' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand snapshot" -l context -d 'The context of the kubeconfig [default: its current one]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand snapshot" -l kubeconfig -d 'The kubeconfig [default: KUBECONFIG, else ~/.kube/config, else what a pod is given]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand snapshot" -s n -l namespace -d 'Record the objects of this namespace, and nothing else [default: all of the cluster]' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand snapshot" -s o -l output -d 'Where to write [default: kelemetry-snapshot-TIME.jsonl.zst, or kelemetry-watch-…]' -r -F
complete -c kelemetry -n "__fish_kelemetry_using_subcommand snapshot" -l summary -d 'What to print to standard error at the end [default: table, for standard output none]' -r -f -a "table\t'A screen or two of text'
json\t'One line of JSON (docs/summary.md)'
none\t'Nothing but warnings'"
complete -c kelemetry -n "__fish_kelemetry_using_subcommand snapshot" -l redact-rule -d 'Hide more, or less, than the built-in rules do (see `replay --help`)' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand snapshot" -l redact-key -d 'Derive the hashes that stand for secrets from this text' -r
complete -c kelemetry -n "__fish_kelemetry_using_subcommand snapshot" -l watch -d 'Go on, and record what becomes of the objects'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand snapshot" -l no-redact -d 'Write secrets as they are'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand snapshot" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand snapshot" -s V -l version -d 'Print version'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand help; and not __fish_seen_subcommand_from replay export state diff inspect merge show metrics top links serve push snapshot help" -f -a "replay" -d 'Replay logs into an archive or traces, and tell what was found'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand help; and not __fish_seen_subcommand_from replay export state diff inspect merge show metrics top links serve push snapshot help" -f -a "export" -d 'Write what an archive or logs tell to one output, to standard output unless told otherwise'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand help; and not __fish_seen_subcommand_from replay export state diff inspect merge show metrics top links serve push snapshot help" -f -a "state" -d 'Show an object as it was at a time'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand help; and not __fish_seen_subcommand_from replay export state diff inspect merge show metrics top links serve push snapshot help" -f -a "diff" -d 'Show who changed what in an object'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand help; and not __fish_seen_subcommand_from replay export state diff inspect merge show metrics top links serve push snapshot help" -f -a "inspect" -d 'Tell what files are and hold, without replaying them'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand help; and not __fish_seen_subcommand_from replay export state diff inspect merge show metrics top links serve push snapshot help" -f -a "merge" -d 'Make one archive of several'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand help; and not __fish_seen_subcommand_from replay export state diff inspect merge show metrics top links serve push snapshot help" -f -a "show" -d 'Show a trace as a tree with a time axis, or list the traces'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand help; and not __fish_seen_subcommand_from replay export state diff inspect merge show metrics top links serve push snapshot help" -f -a "metrics" -d 'Count requests and their latencies, over time'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand help; and not __fish_seen_subcommand_from replay export state diff inspect merge show metrics top links serve push snapshot help" -f -a "top" -d 'Show who and what asked most of the API server'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand help; and not __fish_seen_subcommand_from replay export state diff inspect merge show metrics top links serve push snapshot help" -f -a "links" -d 'Tell which rules link objects, and why'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand help; and not __fish_seen_subcommand_from replay export state diff inspect merge show metrics top links serve push snapshot help" -f -a "serve" -d 'Serve archives to a browser, to Jaeger\'s page and to Grafana'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand help; and not __fish_seen_subcommand_from replay export state diff inspect merge show metrics top links serve push snapshot help" -f -a "push" -d 'Send traces to any endpoint that takes OTLP'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand help; and not __fish_seen_subcommand_from replay export state diff inspect merge show metrics top links serve push snapshot help" -f -a "snapshot" -d 'Record a running cluster: all of its objects, or all that happens to them'
complete -c kelemetry -n "__fish_kelemetry_using_subcommand help; and not __fish_seen_subcommand_from replay export state diff inspect merge show metrics top links serve push snapshot help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
