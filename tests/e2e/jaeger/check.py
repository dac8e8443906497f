"""Sends OTLP JSON lines to a Jaeger and compares what it serves with Jaeger JSON of the same traces.

    check.py RECEIVER QUERY TRACES.jsonl TRACES.json

RECEIVER `-`: the traces are there already.

Compared, trace for trace and span for span: ids, references, service and its tags, operation, start,
duration, tags and logs with their types, and warnings, of which there must be none. What Jaeger
changes by design does not count (`is_same`, `SCOPE`); the order of tags and logs is its own.
Prints the counts of both sides and the first differences; exit status 1 if there is any.
"""

import json
import sys
import time
import urllib.error
import urllib.request

PATIENCE = 30  # seconds for the server to start
SHOWN = 20  # differences that are printed

# The scope of a span, which Jaeger JSON does not have: Jaeger makes tags of it.
SCOPE = {"otel.scope.name", "otel.scope.version"}


def request(url, body=None):
    headers = {"Content-Type": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=60) as answer:
        return json.load(answer)


def wait_for(url):
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return request(url)
        except OSError:
            if time.monotonic() > end:
                sys.exit(f"{url} does not answer")
            time.sleep(0.2)


def send(receiver, path):
    """Every line must be taken whole; one that is taken in part is answered with status 200 too."""
    with open(path, "rb") as lines:
        for number, line in enumerate(lines, 1):
            try:
                answer = request(f"{receiver}/v1/traces", line)
            except urllib.error.HTTPError as refusal:
                sys.exit(f"line {number} is refused: {refusal.code} {refusal.read().decode()}")
            if answer.get("partialSuccess"):
                sys.exit(f"line {number} is taken in part: {answer}")


def tags(pairs, without=()):
    """The type tells an integer from a text that looks like one, also within JSON."""
    kept = (tag for tag in pairs or [] if tag["key"] not in without)
    return sorted([tag["key"], tag["type"], json.dumps(tag["value"])] for tag in kept)


def spans(trace, without=()):
    """What can be compared of each span, by id; a list, since an id may come twice."""
    found = {}
    for span in trace["spans"]:
        process = trace["processes"][span["processID"]]
        logs = span["logs"] or []
        found.setdefault(span["spanID"], []).append(
            {
                "trace": span["traceID"],
                "references": [(r["refType"], r["traceID"], r["spanID"]) for r in span["references"] or []],
                "service": process["serviceName"],
                "service tags": tags(process["tags"]),
                "operation": span["operationName"],
                "start": span["startTime"],
                "duration": span["duration"],
                "tags": tags(span["tags"], without),
                "logs": sorted([log["timestamp"], tags(log["fields"])] for log in logs),
                "warnings": span["warnings"] or [],
            }
        )
    return found


def is_same(field, written, served):
    if field == "duration":
        # Jaeger rounds the difference of two instants, a Jaeger file both of them: spans end within their parents there.
        return abs(written - served) <= 1
    if field == "references" and written:
        # Jaeger keeps one reference to the parent: a link to it says that it is one (opentracing.ref_type).
        parent, *links = written
        return served == [parent, *(link for link in links if link[1:] != parent[1:])]
    return written == served


def differences(written, served):
    """One text for each difference between two forms of one trace."""
    name = f"trace {written['traceID']}"
    if served.get("warnings"):
        yield f"{name}: warnings {served['warnings']}"
    ours, theirs = spans(written), spans(served, without=SCOPE)
    for span in sorted(ours.keys() | theirs.keys()):
        one, other = ours.get(span, []), theirs.get(span, [])
        if len(one) != 1 or len(other) != 1:
            yield f"{name} span {span}: written {len(one)} times, served {len(other)} times"
            continue
        for field, value in one[0].items():
            if not is_same(field, value, other[0][field]):
                yield f"{name} span {span}: {field} written {value}, served {other[0][field]}"


def count(label, traces):
    spans = [span for trace in traces for span in trace["spans"]]
    of = lambda field: sum(len(span[field] or []) for span in spans)
    print(f"{label} {len(traces)} traces, {len(spans)} spans, {of('references')} references, {of('logs')} logs")


def main():
    receiver, query, lines, document = sys.argv[1:]
    wait_for(f"{query}/api/v3/services")
    if receiver != "-":
        send(receiver, lines)
    with open(document, encoding="utf-8") as file:
        written = json.load(file)["data"]
    served, found = [], []
    for trace in written:
        try:
            [answer] = request(f"{query}/api/traces/{trace['traceID']}")["data"]
        except urllib.error.HTTPError as refusal:
            found.append(f"trace {trace['traceID']}: {refusal.code} {refusal.read().decode()}")
            continue
        served.append(answer)
        found.extend(differences(trace, answer))
    services = {process["serviceName"] for trace in written for process in trace["processes"].values()}
    # An archive lists more: the display modes.
    listed = set(request(f"{query}/api/v3/services")["services"])
    if not services <= listed:
        found.append(f"services that are not listed: {services - listed}")
    count("written:", written)
    count("served: ", served)
    for difference in found[:SHOWN]:
        print(difference)
    if found:
        sys.exit(f"{len(found)} differences")


main()
