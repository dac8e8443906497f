//! The declared types of objects. A stand-in with a handful of lists.

use serde_json::Value;

/// The types of all kinds that are known.
pub struct Schemas(Node);

/// The declared type at one place of a document.
#[derive(Clone, Copy)]
pub struct Type<'s>(Option<&'s Node>);

/// What makes two elements of a list the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListType<'s> {
    /// Nothing is declared.
    Unknown,
    /// The list is one value.
    Atomic,
    /// Scalars, each once.
    Set,
    /// Objects, told apart by the values of these keys.
    Map(&'s [MapKey]),
}

/// One of the keys that tell the elements of a list apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapKey {
    /// Name of the field.
    pub name: Box<str>,
    /// Its value in elements that leave it out.
    pub default: Option<Value>,
}

#[derive(Default)]
struct Node {
    fields: Vec<(&'static str, Node)>,
    element: Option<Box<Node>>,
    list: Option<List>,
}

enum List {
    Atomic,
    Set,
    Map(Vec<MapKey>),
}

impl Schemas {
    /// The stand-in's types.
    pub fn builtin() -> Self {
        let leaf = Node::default;
        let ports = map(&[("containerPort", None), ("protocol", Some("TCP"))], leaf());
        let container = object(vec![
            ("ports", ports),
            ("env", map(&[("name", None)], leaf())),
            ("args", list(List::Atomic, leaf())),
        ]);
        let pod = object(vec![
            ("containers", map(&[("name", None)], container)),
            ("tolerations", list(List::Atomic, leaf())),
        ]);
        let metadata = object(vec![
            ("finalizers", list(List::Set, leaf())),
            ("ownerReferences", map(&[("uid", None)], leaf())),
        ]);
        let conditions = map(&[("type", None)], leaf());
        let mut spec = pod;
        spec.fields.push(("ports", map(&[("port", None), ("protocol", Some("TCP"))], leaf())));
        let status = object(vec![("conditions", conditions)]);
        Self(object(vec![("metadata", metadata), ("spec", spec), ("status", status)]))
    }

    /// The type of the objects of a kind.
    pub fn object(&self, _group: &str, _version: &str, _kind: &str) -> Type<'_> {
        Type(Some(&self.0))
    }
}

fn object(fields: Vec<(&'static str, Node)>) -> Node {
    Node { fields, ..Node::default() }
}

fn list(list: List, element: Node) -> Node {
    Node { list: Some(list), element: Some(Box::new(element)), ..Node::default() }
}

fn map(keys: &[(&str, Option<&str>)], element: Node) -> Node {
    let key = |&(name, default): &(&str, Option<&str>)| MapKey {
        name: name.into(),
        default: default.map(Value::from),
    };
    list(List::Map(keys.iter().map(key).collect()), element)
}

impl<'s> Type<'s> {
    /// Nothing is declared.
    pub const UNKNOWN: Self = Self(None);

    /// The type of a field of an object, or of a value of a map.
    pub fn field(self, key: &str) -> Type<'s> {
        Self(
            self.0.and_then(|node| node.fields.iter().find(|(name, _)| *name == key).map(|(_, field)| field)),
        )
    }

    /// The type of the elements of a list.
    pub fn element(self) -> Type<'s> {
        Self(self.0.and_then(|node| node.element.as_deref()))
    }

    /// What makes two elements of a list the same one.
    pub fn list(self) -> ListType<'s> {
        match self.0.and_then(|node| node.list.as_ref()) {
            None => ListType::Unknown,
            Some(List::Atomic) => ListType::Atomic,
            Some(List::Set) => ListType::Set,
            Some(List::Map(keys)) => ListType::Map(keys),
        }
    }
}
