//! The history that etcd would hold: a line a revision.

use super::line::put;
use super::object::{Field, Object};
use super::text;
use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::path::Path;

pub(crate) struct Truth {
    file: BufWriter<File>,
    line: Vec<u8>,
}

impl Truth {
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        Ok(Self { file: BufWriter::with_capacity(1 << 20, File::create(path)?), line: Vec::new() })
    }

    /// The object as it is now was stored.
    pub(crate) fn put(&mut self, object: &Object) -> io::Result<()> {
        self.write(object, "put", object.revision)
    }

    /// The object as it was last is gone.
    pub(crate) fn delete(&mut self, object: &Object, revision: u64) -> io::Result<()> {
        self.write(object, "delete", revision)
    }

    /// What the API server stores for itself, without a request.
    pub(crate) fn own(&mut self, key: &str, revision: u64) -> io::Result<()> {
        writeln!(
            self.file,
            r#"{{"rev":{revision},"sub":0,"type":"put","key":"/registry/{key}","apiVersion":"v1","kind":"Endpoints"}}"#
        )
    }

    /// Any object's line, without its end; Events have more to tell.
    pub(crate) fn raw(&mut self, line: &[u8]) -> io::Result<()> {
        self.file.write_all(line)
    }

    fn write(&mut self, object: &Object, change: &str, revision: u64) -> io::Result<()> {
        let out = &mut self.line;
        out.clear();
        let facts = object.kind.facts();
        put!(out, r#"{"rev":"#);
        text::number(out, revision);
        put!(out, r#","sub":0,"type":""#, change, r#"","key":"/registry/"#, facts.stored, "/");
        if !object.namespace.is_empty() {
            put!(out, &*object.namespace, "/");
        }
        put!(out, &*object.name, "\"");
        if change == "put" {
            put!(out, r#","create_revision":"#);
            text::number(out, object.first);
            put!(out, r#","version":"#);
            text::number(out, object.versions.into());
        }
        put!(out, r#","apiVersion":""#);
        if !facts.group.is_empty() {
            put!(out, facts.group, "/");
        }
        put!(out, facts.version, r#"","kind":""#, facts.kind, "\"");
        if !object.namespace.is_empty() {
            put!(out, r#","namespace":""#, &*object.namespace, "\"");
        }
        put!(out, r#","name":""#, &*object.name, r#"","uid":""#);
        text::uid(out, object.uid);
        put!(out, "\"");
        if object.has(Field::Generation) {
            put!(out, r#","generation":"#);
            text::number(out, object.get(Field::Generation).into());
        }
        put!(out, r#","creationTimestamp":""#);
        text::seconds(out, object.get(Field::Created).into());
        put!(out, "\"");
        if let Some(owner) = &object.owner {
            put!(out, r#","ownerReferences":[{"apiVersion":""#, &owner.kind.api_version());
            put!(out, r#"","kind":""#, owner.kind.facts().kind, r#"","name":""#, &*owner.name);
            put!(out, r#"","uid":""#);
            text::uid(out, owner.uid);
            put!(out, if owner.controls { r#"","controller":true}]"# } else { r#""}]"# });
        }
        put!(out, "}\n");
        self.file.write_all(out)
    }

    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.file.flush()
    }
}
