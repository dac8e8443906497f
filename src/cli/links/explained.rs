//! Why an object is linked as it is.

use crate::history::{Index, ObjectId};
use crate::link::{Forest, Outcome as Came, Place, Role, Statement};
use crate::plain::plain;
use crate::report::Summary;
use serde::Serialize;

/// What an object is linked to, and why.
#[derive(Serialize)]
pub(super) struct Explained {
    object: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<Related>,
    links: Vec<Related>,
    statements: Vec<Told>,
}

#[derive(Serialize)]
struct Related {
    object: String,
    class: &'static str,
    evidence: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cut: Option<&'static str>,
}

/// A statement in words.
#[derive(Serialize)]
struct Told {
    rule: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    declared_at: String,
    says: String,
    names: String,
    role: &'static str,
    class: String,
    evidence: &'static str,
    at: String,
    means: Option<String>,
    outcome: &'static str,
}

/// Who tells it.
pub(super) struct Telling<'a> {
    pub(super) index: &'a Index,
    pub(super) summary: &'a Summary,
    pub(super) forest: &'a Forest,
}

impl Telling<'_> {
    pub(super) fn object(&self, id: ObjectId, statements: &[Statement]) -> Explained {
        let related = |link: &crate::link::Link| Related {
            object: self.name(link.to),
            class: link.class,
            evidence: link.evidence.name(),
            cut: link.cut.map(crate::link::Cut::name),
        };
        let is_about = |said: &&Statement| {
            said.from == id || said.to == Some(id) || said.to.is_none() && said.names_asked
        };
        Explained {
            object: self.name(id),
            parent: self.forest.parents[id.0 as usize].as_ref().map(related),
            links: self.forest.links[id.0 as usize].iter().map(related).collect(),
            statements: statements.iter().filter(is_about).map(|said| self.told(said)).collect(),
        }
    }

    fn told(&self, said: &Statement) -> Told {
        Told {
            rule: said.rule.clone(),
            declared_at: said.declared_at.clone(),
            says: self.name(said.from),
            names: said.target.clone(),
            role: match said.role {
                Role::Parent => "parent",
                Role::Child => "child",
                Role::Peer => "link",
            },
            class: said.class.clone(),
            evidence: said.evidence.name(),
            at: self.place(said.place),
            means: said.to.map(|to| self.name(to)),
            outcome: self.outcome(said),
        }
    }

    /// What came of it in the end: what nested may have been outdone by what was said later.
    fn outcome(&self, said: &Statement) -> &'static str {
        let (child, parent) = match said.role {
            Role::Parent => (Some(said.from), said.to),
            Role::Child => (said.to, Some(said.from)),
            Role::Peer => (None, None),
        };
        let is_parent = |child: ObjectId| self.forest.parents[child.0 as usize].map(|link| link.to) == parent;
        let is_linked =
            |child: ObjectId| self.forest.links[child.0 as usize].iter().any(|link| Some(link.to) == parent);
        match said.outcome {
            Came::Nests if child.is_some_and(is_parent) => "nests",
            Came::Nests if child.is_some_and(is_linked) => {
                "a link: something stronger nests, or the nesting was cut"
            }
            Came::Nests => "not counted: a guess, and something stronger names another parent",
            Came::Links => "a link",
            Came::Weaker => "a link: something stronger says where it nests",
            Came::Settled => "not counted: a guess, and a body shows the owners",
            Came::Outdone => {
                "not counted: a guess, and something that counts more, or came first, names another parent"
            }
            Came::Repeats => "said before",
            Came::Itself => "not counted: it is the object itself",
            Came::Missing => "not in the inputs",
            Came::Several => "not counted: several objects are meant",
        }
    }

    fn place(&self, place: Place) -> String {
        let line = |position| self.summary.place(&crate::model::Fault { position, reason: String::new() });
        match place {
            Place::Line(position) => line(position),
            Place::File(file) => line(crate::model::Position { file, ..Default::default() }),
            Place::Event(id) => {
                let event = &self.index.events[id.0 as usize];
                format!("Event {}", self.index.strings.get(event.name))
            }
            Place::Name => "its name".to_owned(),
        }
    }

    /// An object with what tells it from others of its name.
    fn name(&self, id: ObjectId) -> String {
        let object = &self.index.objects[id.0 as usize];
        let text = |symbol| self.index.strings.get(symbol);
        let key = &object.key;
        let kind = if object.kind.is_empty() { text(key.resource) } else { text(object.kind) };
        let namespace =
            if key.namespace.is_empty() { String::new() } else { format!("{}/", text(key.namespace)) };
        let uid = if object.uid.is_unknown() { String::new() } else { format!(" [{}]", text(object.uid.0)) };
        let cluster = match self.index.cluster_among(key) {
            "" => String::new(),
            cluster => format!("@{cluster}"),
        };
        format!("{kind} {namespace}{}{cluster}{uid}", text(key.name))
    }
}

impl Explained {
    pub(super) fn text(&self) -> String {
        let mut lines = vec![self.object.clone()];
        lines.push(self.parent.as_ref().map_or("  below nothing: a root".to_owned(), |it| it.line("below")));
        lines.extend(self.links.iter().map(|link| link.line("linked to")));
        self.statements.iter().for_each(|told| told.lines(&mut lines));
        if self.statements.is_empty() {
            lines.extend([String::new(), "  no rule says anything of it".to_owned()]);
        }
        // Names and places are as the logs have them.
        lines.iter().map(|line| plain(line) + "\n").collect()
    }
}

impl Related {
    fn line(&self, what: &str) -> String {
        let cut = self.cut.map(|cut| format!(", cut: {cut}")).unwrap_or_default();
        format!("  {what} {} ({}, {}{cut})", self.object, self.class, self.evidence)
    }
}

impl Told {
    fn lines(&self, lines: &mut Vec<String>) {
        let declared =
            if self.declared_at.is_empty() { String::new() } else { format!(" ({})", self.declared_at) };
        lines.extend([
            String::new(),
            format!("  {}{declared}: {}", self.rule, self.outcome),
            format!("    {} names as its {} ({}) {}", self.says, self.role, self.class, self.names),
        ]);
        lines.extend(self.means.as_ref().map(|means| format!("    which is {means}")));
        lines.push(format!("    {}, by {}", self.evidence, self.at));
    }
}
