
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'kelemetry' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'kelemetry'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'kelemetry' {
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Replay logs into an archive or traces, and tell what was found')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write what an archive or logs tell to one output, to standard output unless told otherwise')
            [CompletionResult]::new('state', 'state', [CompletionResultType]::ParameterValue, 'Show an object as it was at a time')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show who changed what in an object')
            [CompletionResult]::new('inspect', 'inspect', [CompletionResultType]::ParameterValue, 'Tell what files are and hold, without replaying them')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make one archive of several')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a trace as a tree with a time axis, or list the traces')
            [CompletionResult]::new('metrics', 'metrics', [CompletionResultType]::ParameterValue, 'Count requests and their latencies, over time')
            [CompletionResult]::new('top', 'top', [CompletionResultType]::ParameterValue, 'Show who and what asked most of the API server')
            [CompletionResult]::new('links', 'links', [CompletionResultType]::ParameterValue, 'Tell which rules link objects, and why')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve archives to a browser, to Jaeger''s page and to Grafana')
            [CompletionResult]::new('push', 'push', [CompletionResultType]::ParameterValue, 'Send traces to any endpoint that takes OTLP')
            [CompletionResult]::new('snapshot', 'snapshot', [CompletionResultType]::ParameterValue, 'Record a running cluster: all of its objects, or all that happens to them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'kelemetry;replay' {
            [CompletionResult]::new('--snapshot', '--snapshot', [CompletionResultType]::ParameterName, 'A snapshot: what `kubectl get -o json` or `-o yaml` prints')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'A dump of Events: what `kubectl get events -A -o json` prints')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object, the inputs of a cluster, or the cluster to tell of')
            [CompletionResult]::new('--sources', '--sources', [CompletionResultType]::ParameterName, 'Read the logs of other programs by the rules of a file (docs/sources.md)')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--spill-dir', '--spill-dir', [CompletionResultType]::ParameterName, 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads, 1024 at the most [default: as many as there are processors]')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Leave out requests and Events before T')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Leave out requests and Events after T')
            [CompletionResult]::new('--redact-rule', '--redact-rule', [CompletionResultType]::ParameterName, 'Hide more, or less, than the built-in rules do')
            [CompletionResult]::new('--redact-key', '--redact-key', [CompletionResultType]::ParameterName, 'Derive the hashes that stand for secrets from this text')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Keep objects in this namespace, and complete the names of --object')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Keep objects in this namespace, and complete the names of --object')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Keep objects of this kind: deploy, Deployment, deployments.apps; requests on a subresource: pods/exec, ''*/exec''')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Keep requests of this user, also those made as somebody else; `*` stands for anything')
            [CompletionResult]::new('--source-ip', '--source-ip', [CompletionResultType]::ParameterName, 'Keep requests from this address: 10.0.0.5, 10.0.*, 10.0.0.0/8')
            [CompletionResult]::new('--verb', '--verb', [CompletionResultType]::ParameterName, 'Keep requests with this verb: create, update, patch, delete, get …')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Keep requests that were answered with this code: 403, 4xx')
            [CompletionResult]::new('--contains', '--contains', [CompletionResultType]::ParameterName, 'Keep requests that changed this field or something in it')
            [CompletionResult]::new('--mode', '--mode', [CompletionResultType]::ParameterName, 'The display mode [default: story]')
            [CompletionResult]::new('--views', '--views', [CompletionResultType]::ParameterName, 'Modes and link selectors of one''s own: a file of YAML or TOML (`.toml`)')
            [CompletionResult]::new('--compat', '--compat', [CompletionResultType]::ParameterName, 'Use names, tags and logs of nobody else')
            [CompletionResult]::new('--object', '--object', [CompletionResultType]::ParameterName, 'Show one object: KIND/NAMESPACE/NAME, KIND/NAME, or a uid; or a KIND, with --labels')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Show all objects of a KIND (--object pods) that had these labels at any time: app=web,tier!=db')
            [CompletionResult]::new('--labels', '--labels', [CompletionResultType]::ParameterName, 'Show all objects of a KIND (--object pods) that had these labels at any time: app=web,tier!=db')
            [CompletionResult]::new('--select', '--select', [CompletionResultType]::ParameterName, 'Which other objects are shown beside --object [default: none]')
            [CompletionResult]::new('--resource-tag', '--resource-tag', [CompletionResultType]::ParameterName, 'Copy a field of objects to a tag of theirs: RESOURCE#TAG:PATH')
            [CompletionResult]::new('--trace-context', '--trace-context', [CompletionResultType]::ParameterName, 'What becomes of objects whose annotations name a span of another trace, as `traceparent` or as Tekton does')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Cut traces into windows of this length: 30m, 1h')
            [CompletionResult]::new('--max-spans', '--max-spans', [CompletionResultType]::ParameterName, 'The most spans of a trace, or 0 [default: 5000 in Jaeger and OTLP JSON]')
            [CompletionResult]::new('--links', '--links', [CompletionResultType]::ParameterName, 'Link objects by the rules of a file, too (TOML, docs/links.md)')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Link objects by a built-in rule that is off, too: pod-node, or endpoints for endpoints/slices and its like')
            [CompletionResult]::new('--no-link', '--no-link', [CompletionResultType]::ParameterName, 'Do not link objects by a built-in rule')
            [CompletionResult]::new('--max-traces', '--max-traces', [CompletionResultType]::ParameterName, 'The most traces of a file')
            [CompletionResult]::new('--max-bytes', '--max-bytes', [CompletionResultType]::ParameterName, 'The most bytes of a file, or with K, M, G')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write an archive: a directory of Parquet tables [default: kelemetry.archive, without other outputs]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write an archive: a directory of Parquet tables [default: kelemetry.archive, without other outputs]')
            [CompletionResult]::new('--keep-bodies', '--keep-bodies', [CompletionResultType]::ParameterName, 'Which bodies of objects are in the archive')
            [CompletionResult]::new('--jaeger-json', '--jaeger-json', [CompletionResultType]::ParameterName, 'Write a file for Jaeger and Grafana; `-` is standard output')
            [CompletionResult]::new('--otlp-json', '--otlp-json', [CompletionResultType]::ParameterName, 'Write OTLP, one JSON document a line; `-` is standard output')
            [CompletionResult]::new('--perfetto', '--perfetto', [CompletionResultType]::ParameterName, 'Write a file for ui.perfetto.dev: a track for each object, arrows from owners; `-` is standard output')
            [CompletionResult]::new('--dot', '--dot', [CompletionResultType]::ParameterName, 'Write who owns what as a graph for Graphviz; `-` is standard output')
            [CompletionResult]::new('--mermaid', '--mermaid', [CompletionResultType]::ParameterName, 'Write the same graph for Mermaid, which many pages of Markdown draw; `-` is standard output')
            [CompletionResult]::new('--csv', '--csv', [CompletionResultType]::ParameterName, 'Write a row for each span; `-` is standard output')
            [CompletionResult]::new('--sink', '--sink', [CompletionResultType]::ParameterName, 'Write what a program of your own adds: the name of its format, and where to')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'What to print to standard error at the end')
            [CompletionResult]::new('--align-clocks', '--align-clocks', [CompletionResultType]::ParameterName, 'Move clocks that disagree')
            [CompletionResult]::new('--include-noise', '--include-noise', [CompletionResultType]::ParameterName, 'Keep what is usually noise')
            [CompletionResult]::new('--include-reads', '--include-reads', [CompletionResultType]::ParameterName, 'Keep reads: get, list and watch')
            [CompletionResult]::new('--no-bodies', '--no-bodies', [CompletionResultType]::ParameterName, 'Do not tell what writes changed')
            [CompletionResult]::new('--no-redact', '--no-redact', [CompletionResultType]::ParameterName, 'Write secrets as they are')
            [CompletionResult]::new('--errors-only', '--errors-only', [CompletionResultType]::ParameterName, 'Keep requests that failed: answered with 400 or above')
            [CompletionResult]::new('--fold', '--fold', [CompletionResultType]::ParameterName, 'Fold repetition: requests by one actor with one verb, outcome and set of changed fields in a row are one span')
            [CompletionResult]::new('--fold-expected', '--fold-expected', [CompletionResultType]::ParameterName, 'Fold failures that controllers expect: conflicts, and deletions of what is gone')
            [CompletionResult]::new('--split-per-trace', '--split-per-trace', [CompletionResultType]::ParameterName, 'A file for each trace, named by its id, and an index')
            [CompletionResult]::new('--no-facts', '--no-facts', [CompletionResultType]::ParameterName, 'Leave out of the archive what `merge` needs')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;export' {
            [CompletionResult]::new('--snapshot', '--snapshot', [CompletionResultType]::ParameterName, 'A snapshot: what `kubectl get -o json` or `-o yaml` prints')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'A dump of Events: what `kubectl get events -A -o json` prints')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object, the inputs of a cluster, or the cluster to tell of')
            [CompletionResult]::new('--sources', '--sources', [CompletionResultType]::ParameterName, 'Read the logs of other programs by the rules of a file (docs/sources.md)')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--spill-dir', '--spill-dir', [CompletionResultType]::ParameterName, 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads, 1024 at the most [default: as many as there are processors]')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Leave out requests and Events before T')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Leave out requests and Events after T')
            [CompletionResult]::new('--redact-rule', '--redact-rule', [CompletionResultType]::ParameterName, 'Hide more, or less, than the built-in rules do')
            [CompletionResult]::new('--redact-key', '--redact-key', [CompletionResultType]::ParameterName, 'Derive the hashes that stand for secrets from this text')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Keep objects in this namespace, and complete the names of --object')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Keep objects in this namespace, and complete the names of --object')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Keep objects of this kind: deploy, Deployment, deployments.apps; requests on a subresource: pods/exec, ''*/exec''')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Keep requests of this user, also those made as somebody else; `*` stands for anything')
            [CompletionResult]::new('--source-ip', '--source-ip', [CompletionResultType]::ParameterName, 'Keep requests from this address: 10.0.0.5, 10.0.*, 10.0.0.0/8')
            [CompletionResult]::new('--verb', '--verb', [CompletionResultType]::ParameterName, 'Keep requests with this verb: create, update, patch, delete, get …')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Keep requests that were answered with this code: 403, 4xx')
            [CompletionResult]::new('--contains', '--contains', [CompletionResultType]::ParameterName, 'Keep requests that changed this field or something in it')
            [CompletionResult]::new('--mode', '--mode', [CompletionResultType]::ParameterName, 'The display mode [default: story]')
            [CompletionResult]::new('--views', '--views', [CompletionResultType]::ParameterName, 'Modes and link selectors of one''s own: a file of YAML or TOML (`.toml`)')
            [CompletionResult]::new('--compat', '--compat', [CompletionResultType]::ParameterName, 'Use names, tags and logs of nobody else')
            [CompletionResult]::new('--object', '--object', [CompletionResultType]::ParameterName, 'Show one object: KIND/NAMESPACE/NAME, KIND/NAME, or a uid; or a KIND, with --labels')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Show all objects of a KIND (--object pods) that had these labels at any time: app=web,tier!=db')
            [CompletionResult]::new('--labels', '--labels', [CompletionResultType]::ParameterName, 'Show all objects of a KIND (--object pods) that had these labels at any time: app=web,tier!=db')
            [CompletionResult]::new('--select', '--select', [CompletionResultType]::ParameterName, 'Which other objects are shown beside --object [default: none]')
            [CompletionResult]::new('--resource-tag', '--resource-tag', [CompletionResultType]::ParameterName, 'Copy a field of objects to a tag of theirs: RESOURCE#TAG:PATH')
            [CompletionResult]::new('--trace-context', '--trace-context', [CompletionResultType]::ParameterName, 'What becomes of objects whose annotations name a span of another trace, as `traceparent` or as Tekton does')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Cut traces into windows of this length: 30m, 1h')
            [CompletionResult]::new('--max-spans', '--max-spans', [CompletionResultType]::ParameterName, 'The most spans of a trace, or 0 [default: 5000 in Jaeger and OTLP JSON]')
            [CompletionResult]::new('--links', '--links', [CompletionResultType]::ParameterName, 'Link objects by the rules of a file, too (TOML, docs/links.md)')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Link objects by a built-in rule that is off, too: pod-node, or endpoints for endpoints/slices and its like')
            [CompletionResult]::new('--no-link', '--no-link', [CompletionResultType]::ParameterName, 'Do not link objects by a built-in rule')
            [CompletionResult]::new('--max-traces', '--max-traces', [CompletionResultType]::ParameterName, 'The most traces of a file')
            [CompletionResult]::new('--max-bytes', '--max-bytes', [CompletionResultType]::ParameterName, 'The most bytes of a file, or with K, M, G')
            [CompletionResult]::new('--sink', '--sink', [CompletionResultType]::ParameterName, 'Write what a program of your own adds, by the name of its format')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Where to write; `-` is standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Where to write; `-` is standard output')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'What to print to standard error at the end')
            [CompletionResult]::new('--align-clocks', '--align-clocks', [CompletionResultType]::ParameterName, 'Move clocks that disagree')
            [CompletionResult]::new('--include-noise', '--include-noise', [CompletionResultType]::ParameterName, 'Keep what is usually noise')
            [CompletionResult]::new('--include-reads', '--include-reads', [CompletionResultType]::ParameterName, 'Keep reads: get, list and watch')
            [CompletionResult]::new('--no-bodies', '--no-bodies', [CompletionResultType]::ParameterName, 'Do not tell what writes changed')
            [CompletionResult]::new('--no-redact', '--no-redact', [CompletionResultType]::ParameterName, 'Write secrets as they are')
            [CompletionResult]::new('--errors-only', '--errors-only', [CompletionResultType]::ParameterName, 'Keep requests that failed: answered with 400 or above')
            [CompletionResult]::new('--fold', '--fold', [CompletionResultType]::ParameterName, 'Fold repetition: requests by one actor with one verb, outcome and set of changed fields in a row are one span')
            [CompletionResult]::new('--fold-expected', '--fold-expected', [CompletionResultType]::ParameterName, 'Fold failures that controllers expect: conflicts, and deletions of what is gone')
            [CompletionResult]::new('--split-per-trace', '--split-per-trace', [CompletionResultType]::ParameterName, 'A file for each trace, named by its id, and an index')
            [CompletionResult]::new('--jaeger-json', '--jaeger-json', [CompletionResultType]::ParameterName, 'Write what Jaeger and Grafana upload')
            [CompletionResult]::new('--otlp-json', '--otlp-json', [CompletionResultType]::ParameterName, 'Write OTLP, one JSON document a line')
            [CompletionResult]::new('--perfetto', '--perfetto', [CompletionResultType]::ParameterName, 'Write what ui.perfetto.dev opens: a track for each object, arrows from owners')
            [CompletionResult]::new('--dot', '--dot', [CompletionResultType]::ParameterName, 'Write who owns what as a graph for Graphviz')
            [CompletionResult]::new('--mermaid', '--mermaid', [CompletionResultType]::ParameterName, 'Write the same graph for Mermaid, which many pages of Markdown draw')
            [CompletionResult]::new('--csv', '--csv', [CompletionResultType]::ParameterName, 'Write a row for each span')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;state' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The namespace of an OBJECT that names none')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'The namespace of an OBJECT that names none')
            [CompletionResult]::new('--snapshot', '--snapshot', [CompletionResultType]::ParameterName, 'A snapshot: what `kubectl get -o json` or `-o yaml` prints')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'A dump of Events: what `kubectl get events -A -o json` prints')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object, the inputs of a cluster, or the cluster to tell of')
            [CompletionResult]::new('--sources', '--sources', [CompletionResultType]::ParameterName, 'Read the logs of other programs by the rules of a file (docs/sources.md)')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--spill-dir', '--spill-dir', [CompletionResultType]::ParameterName, 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads, 1024 at the most [default: as many as there are processors]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]')
            [CompletionResult]::new('--redact-rule', '--redact-rule', [CompletionResultType]::ParameterName, 'Hide more, or less, than the built-in rules do')
            [CompletionResult]::new('--redact-key', '--redact-key', [CompletionResultType]::ParameterName, 'Derive the hashes that stand for secrets from this text')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When [default: at the end of the archive]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print it')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print it')
            [CompletionResult]::new('--align-clocks', '--align-clocks', [CompletionResultType]::ParameterName, 'Move clocks that disagree')
            [CompletionResult]::new('--no-redact', '--no-redact', [CompletionResultType]::ParameterName, 'Write secrets as they are')
            [CompletionResult]::new('--show-managed-fields', '--show-managed-fields', [CompletionResultType]::ParameterName, 'Print managedFields too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;diff' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'The namespace of an OBJECT that names none')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'The namespace of an OBJECT that names none')
            [CompletionResult]::new('--snapshot', '--snapshot', [CompletionResultType]::ParameterName, 'A snapshot: what `kubectl get -o json` or `-o yaml` prints')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'A dump of Events: what `kubectl get events -A -o json` prints')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object, the inputs of a cluster, or the cluster to tell of')
            [CompletionResult]::new('--sources', '--sources', [CompletionResultType]::ParameterName, 'Read the logs of other programs by the rules of a file (docs/sources.md)')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--spill-dir', '--spill-dir', [CompletionResultType]::ParameterName, 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads, 1024 at the most [default: as many as there are processors]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]')
            [CompletionResult]::new('--redact-rule', '--redact-rule', [CompletionResultType]::ParameterName, 'Hide more, or less, than the built-in rules do')
            [CompletionResult]::new('--redact-key', '--redact-key', [CompletionResultType]::ParameterName, 'Derive the hashes that stand for secrets from this text')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Leave out writes before T')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Leave out writes after T')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Keep writes of this user, also those made as somebody else; `*` stands for anything')
            [CompletionResult]::new('--verb', '--verb', [CompletionResultType]::ParameterName, 'Keep writes with this verb: create, update, patch, delete …')
            [CompletionResult]::new('--contains', '--contains', [CompletionResultType]::ParameterName, 'Keep writes that changed this field or something in it')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print it')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print it')
            [CompletionResult]::new('--align-clocks', '--align-clocks', [CompletionResultType]::ParameterName, 'Move clocks that disagree')
            [CompletionResult]::new('--no-redact', '--no-redact', [CompletionResultType]::ParameterName, 'Write secrets as they are')
            [CompletionResult]::new('--failed', '--failed', [CompletionResultType]::ParameterName, 'Tell requests that failed, too, with what they were answered')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print fields that change with every write too (managedFields, resourceVersion, heartbeats …), and whence it came')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print fields that change with every write too (managedFields, resourceVersion, heartbeats …), and whence it came')
            [CompletionResult]::new('--snapshots', '--snapshots', [CompletionResultType]::ParameterName, 'Print the whole object where it was created or deleted')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;inspect' {
            [CompletionResult]::new('--snapshot', '--snapshot', [CompletionResultType]::ParameterName, 'A snapshot: what `kubectl get -o json` or `-o yaml` prints')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'A dump of Events: what `kubectl get events -A -o json` prints')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object, the inputs of a cluster, or the cluster to tell of')
            [CompletionResult]::new('--sources', '--sources', [CompletionResultType]::ParameterName, 'Read the logs of other programs by the rules of a file (docs/sources.md)')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--spill-dir', '--spill-dir', [CompletionResultType]::ParameterName, 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads, 1024 at the most [default: as many as there are processors]')
            [CompletionResult]::new('--align-clocks', '--align-clocks', [CompletionResultType]::ParameterName, 'Move clocks that disagree')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one line of JSON (docs/inspect.md)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;merge' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The archive to write; one that is there is replaced when the new one is complete')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The archive to write; one that is there is replaced when the new one is complete')
            [CompletionResult]::new('--links', '--links', [CompletionResultType]::ParameterName, 'Link objects by the rules of a file, too (TOML, docs/links.md)')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Link objects by a built-in rule that is off, too: pod-node, or endpoints for endpoints/slices and its like')
            [CompletionResult]::new('--no-link', '--no-link', [CompletionResultType]::ParameterName, 'Do not link objects by a built-in rule')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads, 1024 at the most [default: as many as there are processors]')
            [CompletionResult]::new('--spill-dir', '--spill-dir', [CompletionResultType]::ParameterName, 'Where to keep bodies meanwhile [default: where the system keeps temporary files]')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'What to print to standard error at the end')
            [CompletionResult]::new('--align-clocks', '--align-clocks', [CompletionResultType]::ParameterName, 'Move clocks that disagree, as `replay --align-clocks` does')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;show' {
            [CompletionResult]::new('--snapshot', '--snapshot', [CompletionResultType]::ParameterName, 'A snapshot: what `kubectl get -o json` or `-o yaml` prints')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'A dump of Events: what `kubectl get events -A -o json` prints')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object, the inputs of a cluster, or the cluster to tell of')
            [CompletionResult]::new('--sources', '--sources', [CompletionResultType]::ParameterName, 'Read the logs of other programs by the rules of a file (docs/sources.md)')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--spill-dir', '--spill-dir', [CompletionResultType]::ParameterName, 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads, 1024 at the most [default: as many as there are processors]')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Leave out requests and Events before T')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Leave out requests and Events after T')
            [CompletionResult]::new('--redact-rule', '--redact-rule', [CompletionResultType]::ParameterName, 'Hide more, or less, than the built-in rules do')
            [CompletionResult]::new('--redact-key', '--redact-key', [CompletionResultType]::ParameterName, 'Derive the hashes that stand for secrets from this text')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]')
            [CompletionResult]::new('--links', '--links', [CompletionResultType]::ParameterName, 'Link objects by the rules of a file, too (TOML, docs/links.md)')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Link objects by a built-in rule that is off, too: pod-node, or endpoints for endpoints/slices and its like')
            [CompletionResult]::new('--no-link', '--no-link', [CompletionResultType]::ParameterName, 'Do not link objects by a built-in rule')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Keep objects in this namespace, and complete the names of --object')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Keep objects in this namespace, and complete the names of --object')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Keep objects of this kind: deploy, Deployment, deployments.apps; requests on a subresource: pods/exec, ''*/exec''')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Keep requests of this user, also those made as somebody else; `*` stands for anything')
            [CompletionResult]::new('--source-ip', '--source-ip', [CompletionResultType]::ParameterName, 'Keep requests from this address: 10.0.0.5, 10.0.*, 10.0.0.0/8')
            [CompletionResult]::new('--verb', '--verb', [CompletionResultType]::ParameterName, 'Keep requests with this verb: create, update, patch, delete, get …')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Keep requests that were answered with this code: 403, 4xx')
            [CompletionResult]::new('--contains', '--contains', [CompletionResultType]::ParameterName, 'Keep requests that changed this field or something in it')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Show all objects of a KIND (show pods) that had these labels at any time: app=web,tier!=db')
            [CompletionResult]::new('--labels', '--labels', [CompletionResultType]::ParameterName, 'Show all objects of a KIND (show pods) that had these labels at any time: app=web,tier!=db')
            [CompletionResult]::new('--select', '--select', [CompletionResultType]::ParameterName, 'Which other objects are shown beside OBJECT')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How --flat is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How --flat is printed')
            [CompletionResult]::new('--diff', '--diff', [CompletionResultType]::ParameterName, 'How much of what was changed is shown')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'What tells when something happened [default: both, where narrow the time of day]')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Which traces come first in the list')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many traces are listed, or lines of --flat [default: 50 traces, all lines]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns, from 60 to 250 [default: those of the terminal, else 100]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--align-clocks', '--align-clocks', [CompletionResultType]::ParameterName, 'Move clocks that disagree')
            [CompletionResult]::new('--include-noise', '--include-noise', [CompletionResultType]::ParameterName, 'Keep what is usually noise')
            [CompletionResult]::new('--include-reads', '--include-reads', [CompletionResultType]::ParameterName, 'Keep reads: get, list and watch')
            [CompletionResult]::new('--no-bodies', '--no-bodies', [CompletionResultType]::ParameterName, 'Do not tell what writes changed')
            [CompletionResult]::new('--no-redact', '--no-redact', [CompletionResultType]::ParameterName, 'Write secrets as they are')
            [CompletionResult]::new('--errors-only', '--errors-only', [CompletionResultType]::ParameterName, 'Keep requests that failed: answered with 400 or above')
            [CompletionResult]::new('--flat', '--flat', [CompletionResultType]::ParameterName, 'A line for each request, Event and gap, oldest first, in the place of trees and lists')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Do not page')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;metrics' {
            [CompletionResult]::new('--snapshot', '--snapshot', [CompletionResultType]::ParameterName, 'A snapshot: what `kubectl get -o json` or `-o yaml` prints')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'A dump of Events: what `kubectl get events -A -o json` prints')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object, the inputs of a cluster, or the cluster to tell of')
            [CompletionResult]::new('--sources', '--sources', [CompletionResultType]::ParameterName, 'Read the logs of other programs by the rules of a file (docs/sources.md)')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--spill-dir', '--spill-dir', [CompletionResultType]::ParameterName, 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads, 1024 at the most [default: as many as there are processors]')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Leave out requests and Events before T')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Leave out requests and Events after T')
            [CompletionResult]::new('--redact-rule', '--redact-rule', [CompletionResultType]::ParameterName, 'Hide more, or less, than the built-in rules do')
            [CompletionResult]::new('--redact-key', '--redact-key', [CompletionResultType]::ParameterName, 'Derive the hashes that stand for secrets from this text')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'What to count; without it what most people want to know')
            [CompletionResult]::new('--step', '--step', [CompletionResultType]::ParameterName, 'The time between two samples: 15s, 1m, 1h')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Where to write; `-` is standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Where to write; `-` is standard output')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Series of a metric in a table')
            [CompletionResult]::new('--align-clocks', '--align-clocks', [CompletionResultType]::ParameterName, 'Move clocks that disagree')
            [CompletionResult]::new('--include-noise', '--include-noise', [CompletionResultType]::ParameterName, 'Keep what is usually noise')
            [CompletionResult]::new('--include-reads', '--include-reads', [CompletionResultType]::ParameterName, 'Keep reads: get, list and watch')
            [CompletionResult]::new('--no-bodies', '--no-bodies', [CompletionResultType]::ParameterName, 'Do not tell what writes changed')
            [CompletionResult]::new('--no-redact', '--no-redact', [CompletionResultType]::ParameterName, 'Write secrets as they are')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;top' {
            [CompletionResult]::new('--snapshot', '--snapshot', [CompletionResultType]::ParameterName, 'A snapshot: what `kubectl get -o json` or `-o yaml` prints')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'A dump of Events: what `kubectl get events -A -o json` prints')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object, the inputs of a cluster, or the cluster to tell of')
            [CompletionResult]::new('--sources', '--sources', [CompletionResultType]::ParameterName, 'Read the logs of other programs by the rules of a file (docs/sources.md)')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--spill-dir', '--spill-dir', [CompletionResultType]::ParameterName, 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads, 1024 at the most [default: as many as there are processors]')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Leave out requests and Events before T')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Leave out requests and Events after T')
            [CompletionResult]::new('--redact-rule', '--redact-rule', [CompletionResultType]::ParameterName, 'Hide more, or less, than the built-in rules do')
            [CompletionResult]::new('--redact-key', '--redact-key', [CompletionResultType]::ParameterName, 'Derive the hashes that stand for secrets from this text')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Keep objects in this namespace, and complete the names of --object')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Keep objects in this namespace, and complete the names of --object')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Keep objects of this kind: deploy, Deployment, deployments.apps; requests on a subresource: pods/exec, ''*/exec''')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Keep requests of this user, also those made as somebody else; `*` stands for anything')
            [CompletionResult]::new('--source-ip', '--source-ip', [CompletionResultType]::ParameterName, 'Keep requests from this address: 10.0.0.5, 10.0.*, 10.0.0.0/8')
            [CompletionResult]::new('--verb', '--verb', [CompletionResultType]::ParameterName, 'Keep requests with this verb: create, update, patch, delete, get …')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Keep requests that were answered with this code: 403, 4xx')
            [CompletionResult]::new('--contains', '--contains', [CompletionResultType]::ParameterName, 'Keep requests that changed this field or something in it')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'By what [default: all of them]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Rows of each list')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print it')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print it')
            [CompletionResult]::new('--align-clocks', '--align-clocks', [CompletionResultType]::ParameterName, 'Move clocks that disagree')
            [CompletionResult]::new('--include-noise', '--include-noise', [CompletionResultType]::ParameterName, 'Keep what is usually noise')
            [CompletionResult]::new('--include-reads', '--include-reads', [CompletionResultType]::ParameterName, 'Keep reads: get, list and watch')
            [CompletionResult]::new('--no-bodies', '--no-bodies', [CompletionResultType]::ParameterName, 'Do not tell what writes changed')
            [CompletionResult]::new('--no-redact', '--no-redact', [CompletionResultType]::ParameterName, 'Write secrets as they are')
            [CompletionResult]::new('--errors-only', '--errors-only', [CompletionResultType]::ParameterName, 'Keep requests that failed: answered with 400 or above')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;links' {
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Explain the links of an object: KIND/NAMESPACE/NAME, KIND/NAME, or a uid; with @CLUSTER behind that of a cluster')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print it')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print it')
            [CompletionResult]::new('--snapshot', '--snapshot', [CompletionResultType]::ParameterName, 'A snapshot: what `kubectl get -o json` or `-o yaml` prints')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'A dump of Events: what `kubectl get events -A -o json` prints')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object, the inputs of a cluster, or the cluster to tell of')
            [CompletionResult]::new('--sources', '--sources', [CompletionResultType]::ParameterName, 'Read the logs of other programs by the rules of a file (docs/sources.md)')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--spill-dir', '--spill-dir', [CompletionResultType]::ParameterName, 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads, 1024 at the most [default: as many as there are processors]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]')
            [CompletionResult]::new('--redact-rule', '--redact-rule', [CompletionResultType]::ParameterName, 'Hide more, or less, than the built-in rules do')
            [CompletionResult]::new('--redact-key', '--redact-key', [CompletionResultType]::ParameterName, 'Derive the hashes that stand for secrets from this text')
            [CompletionResult]::new('--links', '--links', [CompletionResultType]::ParameterName, 'Link objects by the rules of a file, too (TOML, docs/links.md)')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Link objects by a built-in rule that is off, too: pod-node, or endpoints for endpoints/slices and its like')
            [CompletionResult]::new('--no-link', '--no-link', [CompletionResultType]::ParameterName, 'Do not link objects by a built-in rule')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'List the built-in rules, and read nothing')
            [CompletionResult]::new('--align-clocks', '--align-clocks', [CompletionResultType]::ParameterName, 'Move clocks that disagree')
            [CompletionResult]::new('--no-redact', '--no-redact', [CompletionResultType]::ParameterName, 'Write secrets as they are')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;serve' {
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'The archive of an earlier replay [default: kelemetry.archive]')
            [CompletionResult]::new('--views', '--views', [CompletionResultType]::ParameterName, 'Display modes of one''s own: a file of YAML or TOML (`.toml`)')
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Where to listen; port 0 is any that is free')
            [CompletionResult]::new('--grpc', '--grpc', [CompletionResultType]::ParameterName, 'Be the remote storage of a Jaeger here, by gRPC (usually 127.0.0.1:17271)')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Answer only who knows this: `Authorization: Bearer TEXT`')
            [CompletionResult]::new('--tls-cert', '--tls-cert', [CompletionResultType]::ParameterName, 'Encrypt with this certificate: PEM, its own first, then those between it and the authority')
            [CompletionResult]::new('--tls-key', '--tls-key', [CompletionResultType]::ParameterName, 'Its private key: PEM')
            [CompletionResult]::new('--allow-host', '--allow-host', [CompletionResultType]::ParameterName, 'A name of this machine that browsers may ask by')
            [CompletionResult]::new('--ui', '--ui', [CompletionResultType]::ParameterName, 'Serve the built Jaeger UI in this directory at /search')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'How many questions are answered at a time, two at the least [default: as many as there are processors]')
            [CompletionResult]::new('--allow-remote', '--allow-remote', [CompletionResultType]::ParameterName, 'Listen where other machines can ask as well')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;push' {
            [CompletionResult]::new('--snapshot', '--snapshot', [CompletionResultType]::ParameterName, 'A snapshot: what `kubectl get -o json` or `-o yaml` prints')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'A dump of Events: what `kubectl get events -A -o json` prints')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object, the inputs of a cluster, or the cluster to tell of')
            [CompletionResult]::new('--sources', '--sources', [CompletionResultType]::ParameterName, 'Read the logs of other programs by the rules of a file (docs/sources.md)')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--spill-dir', '--spill-dir', [CompletionResultType]::ParameterName, 'Where to keep bodies of inputs that are read once [default: where the system keeps temporary files]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads, 1024 at the most [default: as many as there are processors]')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Leave out requests and Events before T')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Leave out requests and Events after T')
            [CompletionResult]::new('--redact-rule', '--redact-rule', [CompletionResultType]::ParameterName, 'Hide more, or less, than the built-in rules do')
            [CompletionResult]::new('--redact-key', '--redact-key', [CompletionResultType]::ParameterName, 'Derive the hashes that stand for secrets from this text')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'The archive of an earlier replay to read [default: kelemetry.archive, where there is no INPUT]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Keep objects in this namespace, and complete the names of --object')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Keep objects in this namespace, and complete the names of --object')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Keep objects of this kind: deploy, Deployment, deployments.apps; requests on a subresource: pods/exec, ''*/exec''')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Keep requests of this user, also those made as somebody else; `*` stands for anything')
            [CompletionResult]::new('--source-ip', '--source-ip', [CompletionResultType]::ParameterName, 'Keep requests from this address: 10.0.0.5, 10.0.*, 10.0.0.0/8')
            [CompletionResult]::new('--verb', '--verb', [CompletionResultType]::ParameterName, 'Keep requests with this verb: create, update, patch, delete, get …')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Keep requests that were answered with this code: 403, 4xx')
            [CompletionResult]::new('--contains', '--contains', [CompletionResultType]::ParameterName, 'Keep requests that changed this field or something in it')
            [CompletionResult]::new('--mode', '--mode', [CompletionResultType]::ParameterName, 'The display mode [default: story]')
            [CompletionResult]::new('--views', '--views', [CompletionResultType]::ParameterName, 'Modes and link selectors of one''s own: a file of YAML or TOML (`.toml`)')
            [CompletionResult]::new('--compat', '--compat', [CompletionResultType]::ParameterName, 'Use names, tags and logs of nobody else')
            [CompletionResult]::new('--object', '--object', [CompletionResultType]::ParameterName, 'Show one object: KIND/NAMESPACE/NAME, KIND/NAME, or a uid; or a KIND, with --labels')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Show all objects of a KIND (--object pods) that had these labels at any time: app=web,tier!=db')
            [CompletionResult]::new('--labels', '--labels', [CompletionResultType]::ParameterName, 'Show all objects of a KIND (--object pods) that had these labels at any time: app=web,tier!=db')
            [CompletionResult]::new('--select', '--select', [CompletionResultType]::ParameterName, 'Which other objects are shown beside --object [default: none]')
            [CompletionResult]::new('--resource-tag', '--resource-tag', [CompletionResultType]::ParameterName, 'Copy a field of objects to a tag of theirs: RESOURCE#TAG:PATH')
            [CompletionResult]::new('--trace-context', '--trace-context', [CompletionResultType]::ParameterName, 'What becomes of objects whose annotations name a span of another trace, as `traceparent` or as Tekton does')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Cut traces into windows of this length: 30m, 1h')
            [CompletionResult]::new('--max-spans', '--max-spans', [CompletionResultType]::ParameterName, 'The most spans of a trace, or 0 [default: 5000 in Jaeger and OTLP JSON]')
            [CompletionResult]::new('--links', '--links', [CompletionResultType]::ParameterName, 'Link objects by the rules of a file, too (TOML, docs/links.md)')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Link objects by a built-in rule that is off, too: pod-node, or endpoints for endpoints/slices and its like')
            [CompletionResult]::new('--no-link', '--no-link', [CompletionResultType]::ParameterName, 'Do not link objects by a built-in rule')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'Where to send [default: that of the environment, else http://localhost:4318]')
            [CompletionResult]::new('--protocol', '--protocol', [CompletionResultType]::ParameterName, 'How to send [default: that of the environment, else grpc to a port 4317, http/protobuf to others]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'The most that is sent in a second: spans (2000), or bytes with a unit (800B, 500K, 5M)')
            [CompletionResult]::new('--give-up-after', '--give-up-after', [CompletionResultType]::ParameterName, 'How long to go on asking an endpoint that takes nothing')
            [CompletionResult]::new('--resume', '--resume', [CompletionResultType]::ParameterName, 'Remember in FILE what was accepted, and do not send it again')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'What to print to standard error at the end')
            [CompletionResult]::new('--align-clocks', '--align-clocks', [CompletionResultType]::ParameterName, 'Move clocks that disagree')
            [CompletionResult]::new('--include-noise', '--include-noise', [CompletionResultType]::ParameterName, 'Keep what is usually noise')
            [CompletionResult]::new('--include-reads', '--include-reads', [CompletionResultType]::ParameterName, 'Keep reads: get, list and watch')
            [CompletionResult]::new('--no-bodies', '--no-bodies', [CompletionResultType]::ParameterName, 'Do not tell what writes changed')
            [CompletionResult]::new('--no-redact', '--no-redact', [CompletionResultType]::ParameterName, 'Write secrets as they are')
            [CompletionResult]::new('--errors-only', '--errors-only', [CompletionResultType]::ParameterName, 'Keep requests that failed: answered with 400 or above')
            [CompletionResult]::new('--fold', '--fold', [CompletionResultType]::ParameterName, 'Fold repetition: requests by one actor with one verb, outcome and set of changed fields in a row are one span')
            [CompletionResult]::new('--fold-expected', '--fold-expected', [CompletionResultType]::ParameterName, 'Fold failures that controllers expect: conflicts, and deletions of what is gone')
            [CompletionResult]::new('--shift-to-now', '--shift-to-now', [CompletionResultType]::ParameterName, 'Move all times so that the archive ends now')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;snapshot' {
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'End the watch after this time (30s, 15m, 2h)')
            [CompletionResult]::new('--context', '--context', [CompletionResultType]::ParameterName, 'The context of the kubeconfig [default: its current one]')
            [CompletionResult]::new('--kubeconfig', '--kubeconfig', [CompletionResultType]::ParameterName, 'The kubeconfig [default: KUBECONFIG, else ~/.kube/config, else what a pod is given]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Record the objects of this namespace, and nothing else [default: all of the cluster]')
            [CompletionResult]::new('--namespace', '--namespace', [CompletionResultType]::ParameterName, 'Record the objects of this namespace, and nothing else [default: all of the cluster]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Where to write [default: kelemetry-snapshot-TIME.jsonl.zst, or kelemetry-watch-…]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Where to write [default: kelemetry-snapshot-TIME.jsonl.zst, or kelemetry-watch-…]')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'What to print to standard error at the end [default: table, for standard output none]')
            [CompletionResult]::new('--redact-rule', '--redact-rule', [CompletionResultType]::ParameterName, 'Hide more, or less, than the built-in rules do (see `replay --help`)')
            [CompletionResult]::new('--redact-key', '--redact-key', [CompletionResultType]::ParameterName, 'Derive the hashes that stand for secrets from this text')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on, and record what becomes of the objects')
            [CompletionResult]::new('--no-redact', '--no-redact', [CompletionResultType]::ParameterName, 'Write secrets as they are')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;help' {
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Replay logs into an archive or traces, and tell what was found')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write what an archive or logs tell to one output, to standard output unless told otherwise')
            [CompletionResult]::new('state', 'state', [CompletionResultType]::ParameterValue, 'Show an object as it was at a time')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show who changed what in an object')
            [CompletionResult]::new('inspect', 'inspect', [CompletionResultType]::ParameterValue, 'Tell what files are and hold, without replaying them')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make one archive of several')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a trace as a tree with a time axis, or list the traces')
            [CompletionResult]::new('metrics', 'metrics', [CompletionResultType]::ParameterValue, 'Count requests and their latencies, over time')
            [CompletionResult]::new('top', 'top', [CompletionResultType]::ParameterValue, 'Show who and what asked most of the API server')
            [CompletionResult]::new('links', 'links', [CompletionResultType]::ParameterValue, 'Tell which rules link objects, and why')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve archives to a browser, to Jaeger''s page and to Grafana')
            [CompletionResult]::new('push', 'push', [CompletionResultType]::ParameterValue, 'Send traces to any endpoint that takes OTLP')
            [CompletionResult]::new('snapshot', 'snapshot', [CompletionResultType]::ParameterValue, 'Record a running cluster: all of its objects, or all that happens to them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'kelemetry;help;replay' {
            break
        }
        'kelemetry;help;export' {
            break
        }
        'kelemetry;help;state' {
            break
        }
        'kelemetry;help;diff' {
            break
        }
        'kelemetry;help;inspect' {
            break
        }
        'kelemetry;help;merge' {
            break
        }
        'kelemetry;help;show' {
            break
        }
        'kelemetry;help;metrics' {
            break
        }
        'kelemetry;help;top' {
            break
        }
        'kelemetry;help;links' {
            break
        }
        'kelemetry;help;serve' {
            break
        }
        'kelemetry;help;push' {
            break
        }
        'kelemetry;help;snapshot' {
            break
        }
        'kelemetry;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
