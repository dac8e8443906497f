
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
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Replay archives into traces and tell what was found')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Replay archives into one output, to standard output unless told otherwise')
            [CompletionResult]::new('state', 'state', [CompletionResultType]::ParameterValue, 'Show an object as it was at a time')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show who changed what in an object')
            [CompletionResult]::new('inspect', 'inspect', [CompletionResultType]::ParameterValue, 'Tell what files are and hold, without replaying them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'kelemetry;replay' {
            [CompletionResult]::new('--snapshot', '--snapshot', [CompletionResultType]::ParameterName, 'A snapshot: what `kubectl get -o json` or `-o yaml` prints')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'A dump of Events: what `kubectl get events -A -o json` prints')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object [default: what the envelopes name, else "default"]')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads [default: as many as there are processors]')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Leave out requests and Events before T')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Leave out requests and Events after T')
            [CompletionResult]::new('--redact-rule', '--redact-rule', [CompletionResultType]::ParameterName, 'Hide more, or less, than the built-in rules do')
            [CompletionResult]::new('--redact-key', '--redact-key', [CompletionResultType]::ParameterName, 'Derive the hashes that stand for secrets from this text')
            [CompletionResult]::new('--jaeger-json', '--jaeger-json', [CompletionResultType]::ParameterName, 'Write a file for Jaeger and Grafana; `-` is standard output')
            [CompletionResult]::new('--otlp-json', '--otlp-json', [CompletionResultType]::ParameterName, 'Write OTLP, one JSON document a line; `-` is standard output')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'What to print to standard error at the end')
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
        'kelemetry;export' {
            [CompletionResult]::new('--snapshot', '--snapshot', [CompletionResultType]::ParameterName, 'A snapshot: what `kubectl get -o json` or `-o yaml` prints')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'A dump of Events: what `kubectl get events -A -o json` prints')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object [default: what the envelopes name, else "default"]')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads [default: as many as there are processors]')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Leave out requests and Events before T')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Leave out requests and Events after T')
            [CompletionResult]::new('--redact-rule', '--redact-rule', [CompletionResultType]::ParameterName, 'Hide more, or less, than the built-in rules do')
            [CompletionResult]::new('--redact-key', '--redact-key', [CompletionResultType]::ParameterName, 'Derive the hashes that stand for secrets from this text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Where to write; `-` is standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Where to write; `-` is standard output')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'What to print to standard error at the end')
            [CompletionResult]::new('--include-noise', '--include-noise', [CompletionResultType]::ParameterName, 'Keep what is usually noise')
            [CompletionResult]::new('--include-reads', '--include-reads', [CompletionResultType]::ParameterName, 'Keep reads: get, list and watch')
            [CompletionResult]::new('--no-bodies', '--no-bodies', [CompletionResultType]::ParameterName, 'Do not tell what writes changed')
            [CompletionResult]::new('--no-redact', '--no-redact', [CompletionResultType]::ParameterName, 'Write secrets as they are')
            [CompletionResult]::new('--jaeger-json', '--jaeger-json', [CompletionResultType]::ParameterName, 'Write what Jaeger and Grafana upload')
            [CompletionResult]::new('--otlp-json', '--otlp-json', [CompletionResultType]::ParameterName, 'Write OTLP, one JSON document a line')
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
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object [default: what the envelopes name, else "default"]')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads [default: as many as there are processors]')
            [CompletionResult]::new('--redact-rule', '--redact-rule', [CompletionResultType]::ParameterName, 'Hide more, or less, than the built-in rules do')
            [CompletionResult]::new('--redact-key', '--redact-key', [CompletionResultType]::ParameterName, 'Derive the hashes that stand for secrets from this text')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When [default: at the end of the archive]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print it')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print it')
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
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object [default: what the envelopes name, else "default"]')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads [default: as many as there are processors]')
            [CompletionResult]::new('--redact-rule', '--redact-rule', [CompletionResultType]::ParameterName, 'Hide more, or less, than the built-in rules do')
            [CompletionResult]::new('--redact-key', '--redact-key', [CompletionResultType]::ParameterName, 'Derive the hashes that stand for secrets from this text')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Leave out writes before T')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Leave out writes after T')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print it')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print it')
            [CompletionResult]::new('--no-redact', '--no-redact', [CompletionResultType]::ParameterName, 'Write secrets as they are')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print fields that change with every write too: managedFields, resourceVersion, heartbeats …')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print fields that change with every write too: managedFields, resourceVersion, heartbeats …')
            [CompletionResult]::new('--snapshots', '--snapshots', [CompletionResultType]::ParameterName, 'Print the whole object where it was created or deleted')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;inspect' {
            [CompletionResult]::new('--snapshot', '--snapshot', [CompletionResultType]::ParameterName, 'A snapshot: what `kubectl get -o json` or `-o yaml` prints')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'A dump of Events: what `kubectl get events -A -o json` prints')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster''s name, shown with every object [default: what the envelopes name, else "default"]')
            [CompletionResult]::new('--max-expansion', '--max-expansion', [CompletionResultType]::ParameterName, 'How far an input may expand [default: 100G, and 1000 times its size]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Worker threads [default: as many as there are processors]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one line of JSON (docs/inspect.md)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'kelemetry;help' {
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Replay archives into traces and tell what was found')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Replay archives into one output, to standard output unless told otherwise')
            [CompletionResult]::new('state', 'state', [CompletionResultType]::ParameterValue, 'Show an object as it was at a time')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show who changed what in an object')
            [CompletionResult]::new('inspect', 'inspect', [CompletionResultType]::ParameterValue, 'Tell what files are and hold, without replaying them')
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
        'kelemetry;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
