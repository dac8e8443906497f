#!/usr/bin/env python3
"""Writes src/state/schema/builtin.txt: list types and merge keys of Kubernetes' own kinds.

    python3 scripts/merge_keys.py openapi-v2.json.gz > src/state/schema/builtin.txt

The input is what a kube-apiserver serves at /openapi/v2 (gzipped or not). Only what leads to a list
type, a merge key or an atomic map is kept. The format is described at the head of the output and read
by src/state/schema/builtin.rs. The same input gives the same bytes.
"""

import gzip
import json
import re
import sys

HEAD = """\
# List types and merge keys of Kubernetes' own kinds, written by scripts/merge_keys.py from {title} {version}.
#
#   kind <group|-> <version> <kind> <type>   the type of a kind's objects
#   type <type> [atomic]                     a type, its fields indented below it
#    <field> <words>                         a field; `*` stands for all other keys
#
# Words: list=atomic|set|map:<key>,<key>=<default>   x-kubernetes-list-type and -map-keys
#        patch=merge|replace|retainKeys              x-kubernetes-patch-strategy
#        key=<key>                                   x-kubernetes-patch-merge-key
#        atomic|granular                             x-kubernetes-map-type
#        [] <words>, {{}} <words>                      what the elements of a list, the values of a map are
#        <type>                                      a type of this table
"""

OBJECT_META = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"

# `Defaults to "TCP".`, `Default is TCP.`: the v2 document leaves defaults out of the schema but not out of the prose.
DEFAULT = re.compile(r'\b(?:[Dd]efaults? (?:to|is)|[Tt]he default is) "?(\w+)')


def main(path):
    with open(path, "rb") as file:
        raw = file.read()
    if raw[:2] == b"\x1f\x8b":
        raw = gzip.decompress(raw)
    document = json.loads(raw)
    table = Table(document["definitions"])
    sys.stdout.write(HEAD.format(**document["info"]))
    sys.stdout.writelines(line + "\n" for line in table.lines())


def target(schema):
    """The name of the definition that a schema refers to."""
    reference = schema.get("$ref")
    return reference and reference.rsplit("/", 1)[1]


def short(name):
    for prefix in ("io.k8s.api.", "io.k8s.apimachinery.pkg.apis.", "io.k8s."):
        if name.startswith(prefix):
            return name[len(prefix):]
    return name


class Table:
    def __init__(self, definitions):
        self.definitions = definitions
        self.telling = self.find_telling()

    def find_telling(self):
        """The definitions that lead to something worth a line: a fixed point, for they refer to each other."""
        telling = set()
        while True:
            found = {name for name, schema in self.definitions.items() if self.tells(schema, telling)}
            if found == telling:
                return telling
            telling = found

    def tells(self, schema, telling):
        if target(schema) in telling:
            return True
        if schema.get("type") in (None, "array", "object") and self.own_words(schema):
            return True
        inner = list(schema.get("properties", {}).values())
        inner += [schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
        return any(self.tells(child, telling) for child in inner)

    def own_words(self, schema):
        words = []
        if kind := schema.get("x-kubernetes-list-type"):
            keys = schema.get("x-kubernetes-list-map-keys", [])
            keys = ",".join(self.with_default(key, schema["items"]) for key in keys)
            words.append(f"list={kind}" + (f":{keys}" if keys else ""))
        if strategy := schema.get("x-kubernetes-patch-strategy"):
            words.append(f"patch={strategy}")
        if key := schema.get("x-kubernetes-patch-merge-key"):
            words.append(f"key={key}")
        if kind := schema.get("x-kubernetes-map-type"):
            words.append(kind)
        return words

    def with_default(self, key, items):
        element = self.definitions[target(items)]
        field = element["properties"][key]
        if key in element.get("required", []):
            return key
        default = field.get("default") or next(iter(DEFAULT.findall(field.get("description", ""))), None)
        return f"{key}={default}" if default else key

    def words(self, schema):
        """What is known of a place, nothing where nothing is."""
        if schema.get("type") not in (None, "array", "object"):
            return []
        words = self.own_words(schema)
        if name := target(schema):
            return words + ([short(name)] if name in self.telling else [])
        for key, mark in (("items", "[]"), ("additionalProperties", "{}")):
            if isinstance(schema.get(key), dict) and (inner := self.words(schema[key])):
                words += [mark] + inner
        return words

    def kinds(self):
        """Kinds of objects: those with object metadata. Lists and options have none."""
        for name, schema in self.definitions.items():
            if target(schema.get("properties", {}).get("metadata", {})) == OBJECT_META:
                for kind in schema.get("x-kubernetes-group-version-kind", []):
                    yield (kind["group"] or "-", kind["version"], kind["kind"], name)

    def reachable(self, names):
        found, todo = set(), [name for name in names if name in self.telling]
        while todo:
            name = todo.pop()
            if name not in found:
                found.add(name)
                todo += [other for other in self.references(self.definitions[name]) if other in self.telling]
        return found

    def references(self, schema):
        if name := target(schema):
            yield name
        inner = list(schema.get("properties", {}).values())
        inner += [schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
        for child in inner:
            yield from self.references(child)

    def lines(self):
        kinds = sorted(self.kinds())
        for group, version, kind, name in kinds:
            yield f"kind {group} {version} {kind} {short(name)}"
        for name in sorted(self.reachable([OBJECT_META] + [name for *_, name in kinds]), key=short):
            schema = self.definitions[name]
            yield " ".join(["type", short(name)] + self.own_words(schema))
            fields = dict(schema.get("properties", {}))
            if isinstance(schema.get("additionalProperties"), dict):
                fields["*"] = schema["additionalProperties"]
            for field, inner in sorted(fields.items()):
                if words := self.words(inner):
                    yield " ".join([f" {field}"] + words)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
