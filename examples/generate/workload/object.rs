//! Objects: rows of numbers, whose text is their template's.

use super::kinds::Kind;
use super::template::{Fill, Flag, Hole, Shape};
use super::text;
use std::rc::Rc;

macro_rules! fields {
    ($($field:ident $name:literal),* $(,)?) => {
        /// A number of an object. Times are seconds since the start; 0 is never one of them, and means no.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Field { $($field),* }

        const NAMES: &[(&str, Field)] = &[$(($name, Field::$field)),*];
    };
}

fields! {
    Available "available", Batch "batch", Bound "bound", Config "config", Cordoned "cordoned", Crashed "crashed",
    Created "created", Daemon "daemon", Deleting "deleting", Desired "desired", Disrupted "disrupted",
    Finalized "finalized", Finished "finished", Generation "generation", Grace "grace", Hashed "hashed", Ip "ip",
    Lacking "lacking", Live "live", Most "most", Node "node", Observed "observed", Ordinal "ordinal",
    Ready "ready", Renewed "renewed", Replicas "replicas", Restarted "restarted", Restarts "restarts",
    Revision "revision", Schedule "schedule", Secret "secret", Serial "serial", SpecAt "spec_at", Started "started",
    StatusAt "status_at", Tag "tag", Template "template", Token "token", Total "total", Updated "updated",
}

impl Field {
    pub(crate) fn named(name: &str) -> Option<Self> {
        NAMES.iter().find(|(known, _)| *known == name).map(|(_, field)| *field)
    }
}

/// Text that is no field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Name,
    Prefix,
    Namespace,
    Uid,
    Version,
    App,
    Kind,
    OwnerVersion,
    OwnerKind,
    OwnerName,
    OwnerUid,
}

impl Place {
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "name" => Self::Name,
            "prefix" => Self::Prefix,
            "namespace" => Self::Namespace,
            "uid" => Self::Uid,
            "rv" => Self::Version,
            "app" => Self::App,
            "kind" => Self::Kind,
            "owner.version" => Self::OwnerVersion,
            "owner.kind" => Self::OwnerKind,
            "owner.name" => Self::OwnerName,
            "owner.uid" => Self::OwnerUid,
            _ => return None,
        })
    }
}

/// The numbers of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fields([u32; NAMES.len()]);

impl Default for Fields {
    fn default() -> Self {
        Self([0; NAMES.len()])
    }
}

impl Fields {
    pub(crate) fn get(&self, field: Field) -> u32 {
        self.0[field as usize]
    }

    pub(crate) fn set(&mut self, field: Field, value: u32) -> &mut Self {
        self.0[field as usize] = value;
        self
    }

    pub(crate) fn of(values: &[(Field, u32)]) -> Self {
        let mut fields = Self::default();
        for (field, value) in values {
            fields.set(*field, *value);
        }
        fields
    }
}

/// What an owner reference says. It outlives its owner.
#[derive(Debug)]
pub(crate) struct Owner {
    pub(crate) kind: Kind,
    pub(crate) name: Rc<str>,
    pub(crate) uid: u128,
    /// Leases of nodes are owned without being controlled.
    pub(crate) controls: bool,
}

/// Where an object lies in the store; of another birth when the place was used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Id {
    slot: u32,
    birth: u32,
}

#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) kind: Kind,
    pub(crate) namespace: Rc<str>,
    pub(crate) app: Rc<str>,
    pub(crate) name: Rc<str>,
    /// How much of the name was the prefix that was asked for; 0 where the name itself was.
    pub(crate) prefix: usize,
    pub(crate) uid: u128,
    /// The revision of its last write, and of its first.
    pub(crate) revision: u64,
    pub(crate) first: u64,
    /// The revision before, which a slow client may still have read.
    pub(crate) before: u64,
    pub(crate) versions: u32,
    /// When it was written last, in microseconds.
    pub(crate) touched: u64,
    pub(crate) owner: Option<Rc<Owner>>,
    pub(crate) parent: Option<Id>,
    pub(crate) children: Vec<Id>,
    pub(crate) fields: Fields,
    /// The text of its list, where it has one.
    pub(crate) list: Vec<u8>,
    /// Whether its controller is about to look at it.
    pub(crate) is_queued: bool,
}

impl Object {
    pub(crate) fn get(&self, field: Field) -> u32 {
        self.fields.get(field)
    }

    pub(crate) fn has(&self, field: Field) -> bool {
        self.fields.get(field) != 0
    }
}

/// An object on an occasion.
pub(crate) struct Seen<'a> {
    pub(crate) object: &'a Object,
    pub(crate) revision: u64,
    pub(crate) is_stored: bool,
    pub(crate) is_managed: bool,
    pub(crate) is_patch: bool,
}

impl Fill for Seen<'_> {
    fn flag(&self, flag: Flag) -> bool {
        let object = self.object;
        match flag {
            Flag::Stored => self.is_stored,
            Flag::Generated => object.prefix > 0,
            Flag::Named => self.is_stored || object.prefix == 0,
            Flag::Namespaced => object.kind.facts().namespaced,
            Flag::Owned => object.owner.as_ref().is_some_and(|owner| owner.controls),
            Flag::Managed => self.is_managed && self.is_stored,
            Flag::Patch => self.is_patch,
            Flag::Field(field) => object.has(field),
        }
    }

    fn hole(&self, hole: Hole, out: &mut Vec<u8>) {
        match hole {
            Hole::Place(place) => self.place(place, out),
            Hole::Field(shape, field) => spell(shape, self.object.get(field).into(), out),
        }
    }

    fn list(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.object.list);
    }
}

impl Seen<'_> {
    fn place(&self, place: Place, out: &mut Vec<u8>) {
        let object = self.object;
        let owner = object.owner.as_deref();
        match place {
            Place::Name => out.extend_from_slice(object.name.as_bytes()),
            Place::Prefix => out.extend_from_slice(&object.name.as_bytes()[..object.prefix]),
            Place::Namespace => out.extend_from_slice(object.namespace.as_bytes()),
            Place::Uid => text::uid(out, object.uid),
            Place::Version => text::number(out, self.revision),
            Place::App => out.extend_from_slice(object.app.as_bytes()),
            Place::Kind => out.extend_from_slice(object.kind.facts().kind.as_bytes()),
            Place::OwnerVersion => {
                let facts = owner.map(|owner| owner.kind.facts());
                for part in facts.iter().flat_map(|facts| match facts.group {
                    "" => ["", "", facts.version],
                    group => [group, "/", facts.version],
                }) {
                    out.extend_from_slice(part.as_bytes());
                }
            }
            Place::OwnerKind => {
                out.extend(owner.iter().flat_map(|owner| owner.kind.facts().kind.bytes()));
            }
            Place::OwnerName => out.extend(owner.iter().flat_map(|owner| owner.name.bytes())),
            Place::OwnerUid => text::uid(out, owner.map_or(0, |owner| owner.uid)),
        }
    }
}

fn spell(shape: Shape, value: u64, out: &mut Vec<u8>) {
    match shape {
        Shape::Number => text::number(out, value),
        Shape::Index => text::number(out, value.saturating_sub(1)),
        Shape::Time => text::seconds(out, value),
        Shape::Micro => text::micros(out, value * 1_000_000 + value * 7919 % 1_000_000),
        Shape::Hash => text::letters(out, value, 10),
        Shape::Short => text::letters(out, value, 5),
        Shape::Node => out.extend_from_slice(node_name(value).as_bytes()),
        Shape::Host => text::address(out, 192, value),
        Shape::Address => text::address(out, 10, value),
        Shape::Base64 => {
            use base64::Engine as _;
            let planted = format!("planted-secret-{value:08x}");
            out.extend_from_slice(base64::engine::general_purpose::STANDARD.encode(planted).as_bytes());
        }
    }
}

/// The name of a node by its number from 1.
pub(crate) fn node_name(number: u64) -> String {
    format!("node-{:04}", number.saturating_sub(1))
}

/// All living objects.
#[derive(Default)]
pub(crate) struct Store {
    slots: Vec<(u32, Option<Object>)>,
    free: Vec<u32>,
}

impl Store {
    pub(crate) fn add(&mut self, object: Object) -> Id {
        let slot = self.free.pop().unwrap_or_else(|| {
            self.slots.push((0, None));
            self.slots.len() as u32 - 1
        });
        let id = Id { slot, birth: self.slots[slot as usize].0 };
        if let Some(parent) = object.parent {
            self.get_mut(parent).children.push(id);
        }
        self.slots[slot as usize].1 = Some(object);
        id
    }

    /// The object, if it is still there.
    pub(crate) fn find(&self, id: Id) -> Option<&Object> {
        let (birth, object) = &self.slots[id.slot as usize];
        object.as_ref().filter(|_| *birth == id.birth)
    }

    /// An object that is there.
    pub(crate) fn get(&self, id: Id) -> &Object {
        self.find(id).expect("what is not known to live is looked for with `find`")
    }

    pub(crate) fn get_mut(&mut self, id: Id) -> &mut Object {
        let (birth, object) = &mut self.slots[id.slot as usize];
        let object = object.as_mut().filter(|_| *birth == id.birth);
        object.expect("what is not known to live is looked for with `find`")
    }

    pub(crate) fn remove(&mut self, id: Id) -> Object {
        let (birth, object) = &mut self.slots[id.slot as usize];
        let removed = object.take().filter(|_| *birth == id.birth).expect("it is removed once");
        *birth += 1;
        self.free.push(id.slot);
        if let Some(parent) = removed.parent.filter(|parent| self.find(*parent).is_some()) {
            self.get_mut(parent).children.retain(|child| *child != id);
        }
        removed
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (Id, &Object)> {
        self.slots.iter().enumerate().filter_map(|(slot, (birth, object))| {
            Some((Id { slot: slot as u32, birth: *birth }, object.as_ref()?))
        })
    }
}
