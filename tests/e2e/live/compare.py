"""Compares an archive with what kubectl lists later, and with each line that a watch saw.

    compare.py KELEMETRY DIRECTORY ARCHIVE

Every object of later.json and later-widgets.json has to be told in its last version, with the same content; every version
of the watch has to be a version of its object; what the watch saw deleted must be over. Prints what was compared; exits with 1 where something is missing.
"""

import json
import subprocess
import sys
from pathlib import Path

kelemetry, directory, archive = sys.argv[1:]
directory = Path(directory)
NAMESPACE = "kelemetry-live"
PLURALS = {
    "ConfigMap": "configmaps", "Secret": "secrets", "Service": "services", "Deployment": "deployments",
    "ServiceAccount": "serviceaccounts", "CustomResourceDefinition": "customresourcedefinitions", "Widget": "widgets",
    "Namespace": "namespaces",
}
failures = []


def ask(command, what, *more):
    """What the program answers about an object, as JSON, and what else it says."""
    args = [kelemetry, command, what, "--archive", str(directory / archive), "-o", "json", *more]
    done = subprocess.run(args, capture_output=True, text=True)
    return json.loads(done.stdout) if done.stdout else None, done.stderr


def name_of(thing):
    meta = thing["metadata"]
    plural = PLURALS[thing["kind"]]
    space = meta.get("namespace")
    return f"{plural}/{space}/{meta['name']}" if space else f"{plural}/{meta['name']}"


def lines(path):
    text = subprocess.run(["zstd", "-dc", str(path)], capture_output=True, check=True, text=True).stdout
    return [json.loads(line) for line in text.splitlines()]


def content(thing):
    """Without what kubectl hides and what is redacted, and without what lists leave out."""
    thing = json.loads(json.dumps(thing))
    thing["metadata"].pop("managedFields", None)
    if thing["kind"] == "Secret":
        thing.pop("data", None)
        thing["metadata"].get("annotations", {}).clear()
    return thing


later = [item for name in ("later.json", "later-widgets.json")
         for item in json.loads((directory / name).read_text())["items"]]
compared = 0
for thing in later:
    if thing["metadata"].get("namespace", NAMESPACE) != NAMESPACE:
        continue
    told, said = ask("state", thing["metadata"]["uid"])
    if told is None:
        failures.append(f"{name_of(thing)} is not told: {said.strip()[:200]}")
        continue
    if told["metadata"]["resourceVersion"] != thing["metadata"]["resourceVersion"]:
        failures.append(f"{name_of(thing)}: version {told['metadata']['resourceVersion']}, "
                        f"not {thing['metadata']['resourceVersion']}")
    elif content(told) != content(thing):
        failures.append(f"{name_of(thing)} differs:\n  {content(told)}\n  {content(thing)}")
    compared += 1

watched = [line for line in lines(directory / "watch.jsonl.zst") if "object" in line and line["type"] != "BOOKMARK"]
by_object = {}
for line in watched:
    thing = line["object"]
    if thing["kind"] in PLURALS and thing["metadata"].get("namespace") == NAMESPACE:
        by_object.setdefault((name_of(thing), thing["metadata"]["uid"]), []).append(line)
versions = 0
for (name, uid), shown in by_object.items():
    changes, said = ask("diff", uid, "--verbose")
    told = {change["resource_version"] for change in changes or []}
    # The first one is compared with nothing.
    for line in shown[1:]:
        version = line["object"]["metadata"].get("resourceVersion")
        versions += 1
        if version and version not in told:
            failures.append(f"{name} {uid}: {line['type']} {version} is not told: {sorted(told, key=str)} {said[:200]}")
    if shown[-1]["type"] in ("DELETED", "GONE"):
        _, said = ask("state", uid)
        if "deleted" not in said and "gone" not in said:
            failures.append(f"{name} {uid} lives on: {said[:300]}")

print(f"{archive}: {compared} objects as they are, {versions} versions of {len(by_object)} objects as they were")
if compared < 10 or versions < 20:
    failures.append("too little was compared")
for failure in failures:
    print(f"FAILED: {failure}", file=sys.stderr)
sys.exit(1 if failures else 0)
