//! Secrets in the arguments of commands: what a flag means is told by the command beside them, which a change of the
//! arguments alone does not show.

use super::hide::{Hide, names, steps};
use super::version::Version;
use crate::model::{Change, Path, Segment};
use serde_json::{Value, json};

/// The fields of a container.
const ARGUMENTS: &str = "args";
const COMMAND: &str = "command";

/// A value of arguments that holds a secret, and what stands in its place.
type Hidden = (Value, String);

impl Hide<'_> {
    /// Takes secrets out of what became of arguments, by the commands beside them in the contents before and after.
    pub(super) fn arguments(&self, version: &mut Version, contents: [Option<&str>; 2]) {
        let mutations = version.mutations.iter_mut().flat_map(|mutation| &mut mutation.changes);
        let changes = version.changes.iter_mut().chain(mutations);
        let mut told: Vec<(&mut Change, usize)> =
            changes.filter_map(|change| arguments_in(&change.path).map(|at| (change, at))).collect();
        if told.is_empty() {
            return;
        }
        let contents = contents.into_iter().flatten().filter_map(|text| serde_json::from_str(text).ok());
        let contents: Vec<Value> = contents.collect();
        for (change, at) in &mut told {
            let hidden: Vec<Hidden> =
                contents.iter().flat_map(|content| self.hidden(content, &change.path, *at)).collect();
            if !hidden.is_empty() {
                hide(change, &hidden);
            }
        }
    }

    /// The words of the arguments at this step of a path which hold secrets, and the list of all words.
    fn hidden(&self, content: &Value, path: &Path, at: usize) -> Vec<Hidden> {
        let Some(container) = path.segments()[..at].iter().try_fold(content, within) else {
            return Vec::new();
        };
        let (Some(command), Some(words)) = (container.get(COMMAND), container.get(ARGUMENTS)) else {
            return Vec::new();
        };
        let both = json!({ COMMAND: command, ARGUMENTS: words }).to_string();
        let names = names(path);
        let clean = self.redactor().value(self.target(), &steps(path, &names)[..at], &both);
        let Some(Value::Object(clean)) = serde_json::from_str(&clean).ok() else { return Vec::new() };
        let Some(clean) = clean.get(ARGUMENTS).filter(|clean| *clean != words) else { return Vec::new() };
        let pairs = words.as_array().into_iter().flatten().zip(clean.as_array().into_iter().flatten());
        let pairs = pairs.filter(|(word, clean)| word != clean).chain([(words, clean)]);
        pairs.map(|(word, clean)| (word.clone(), clean.to_string())).collect()
    }
}

/// Where on a path the arguments of something stand.
fn arguments_in(path: &Path) -> Option<usize> {
    path.segments().iter().position(|step| matches!(step, Segment::Field(field) if **field == *ARGUMENTS))
}

/// What a step leads to. Positions are those of one of the contents: keys tell more.
fn within<'v>(value: &'v Value, step: &Segment) -> Option<&'v Value> {
    match step {
        Segment::Field(field) => value.get(&**field),
        Segment::Index(index) => value.get(*index as usize),
        Segment::Element { keys, .. } => {
            let is_key = |element: &Value, (name, key): &(Box<str>, Box<str>)| {
                serde_json::from_str::<Value>(key).ok().as_ref() == element.get(&**name)
            };
            value.as_array()?.iter().find(|element| keys.iter().all(|key| is_key(element, key)))
        }
        Segment::Member { .. } => None,
    }
}

fn hide(change: &mut Change, hidden: &[Hidden]) {
    let clean = |text: &str| {
        let value: Value = serde_json::from_str(text).ok()?;
        hidden.iter().find(|(word, _)| *word == value).map(|(_, clean)| clean.clone())
    };
    for side in [&mut change.old, &mut change.new].into_iter().flatten() {
        if let Some(clean) = clean(side) {
            *side = clean.into();
        }
    }
    if change.path.segments().iter().any(|step| matches!(step, Segment::Member { .. })) {
        let steps = change.path.segments().iter().map(|step| match step {
            Segment::Member { index, value } => {
                let value = clean(value).map_or_else(|| value.clone(), Into::into);
                Segment::Member { index: *index, value }
            }
            step => step.clone(),
        });
        change.path = steps.collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::redact::{RedactKey, Redactor, Target};

    #[test]
    fn a_command_tells_what_its_arguments_mean() {
        let by = Redactor::new(RedactKey::from_bytes([7; 32]), Vec::new());
        let hide = Hide::about(&by, Target { resource: "pods", kind: "Pod", ..Target::default() });
        let container =
            |command: &str| json!({"name": "c", "command": [command], "args": ["-uroot", "-phunter2"]});
        let field = |name: &str| Segment::Field(name.into());
        let keys = [("name".into(), "\"c\"".into())].into();
        let path: Path =
            [field("spec"), field("containers"), Segment::Element { index: 0, keys }, field("args")]
                .into_iter()
                .collect();
        let hidden = |command: &str| {
            let content = json!({"spec": {"containers": [container(command)]}});
            hide.hidden(&content, &path, 3)
        };
        let (word, clean) = &hidden("mysql")[0];
        assert_eq!(word, "-phunter2");
        assert!(!clean.contains("hunter2"));
        assert_eq!(hidden("sleep"), []);
    }
}
