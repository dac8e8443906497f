"""Counts what OTLP JSON lines hold, in the words of the collector of main.go."""

import json
import sys

spans = events = links = attributes = 0
for line in open(sys.argv[1], encoding="utf-8", newline="\n"):
    for resource in json.loads(line)["resourceSpans"]:
        for span in (s for scope in resource["scopeSpans"] for s in scope["spans"]):
            spans += 1
            events += len(span.get("events", []))
            links += len(span.get("links", []))
            parts = [span, *span.get("events", []), *span.get("links", [])]
            attributes += sum(len(part.get("attributes", [])) for part in parts)
print(f"spans={spans} events={events} links={links} attributes={attributes} odd=0")
