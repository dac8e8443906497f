//! Where in an object a value stands, and what that says of it.

use super::names::{Look, Names, is_about};
use super::numbers::is_secret_among_secrets;
use super::rule::{Objects, Open, Ruling};
use super::subject::Subject;
use super::{Step, Target};
use rustc_hash::FxBuildHasher;
use std::hash::{BuildHasher, Hash};

/// A part of an object that has a meaning of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Region {
    /// The object itself, or a list or table of them.
    Root,
    /// The list of `items` or `rows`.
    Items,
    /// `apiVersion` and `kind`.
    Type,
    Metadata,
    /// `metadata.annotations`.
    Annotations,
    /// `metadata.labels`.
    Labels,
    /// Names, owners, versions and times, which rules about whole objects leave.
    Identity,
    /// An annotation that holds a copy of the object, as `last-applied-configuration`.
    Copy,
    /// The values of a Secret, in base64 or not.
    SecretData {
        base64: bool,
    },
    /// The values of a ConfigMap.
    Config,
    Elsewhere,
}

/// Who a field belongs to.
#[derive(Clone, Copy, Debug, Hash)]
enum Owner<'p> {
    /// No matter.
    Any,
    /// `name` or `key` of the object, as in `env[DB_PASSWORD].value`.
    Named(&'p str),
    /// The path does not tell the name.
    Unknown,
}

/// What stands before a value in its list.
#[derive(Clone, Copy, Debug, Hash)]
enum Before<'p> {
    NoList,
    Text(&'p str),
    Unknown,
}

/// Whether a value stands within an object whose name looks secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Within {
    Nothing,
    /// One whose texts are secret: `tokenBucket`, whose numbers are not.
    Texts,
    /// One of secrets, numbers or not: `passwords`.
    Secrets,
}

/// A place in an object: a path, summed up to what matters.
#[derive(Clone, Debug)]
pub(super) struct Place<'p> {
    pub(super) subject: Subject,
    region: Region,
    /// The last field on the path.
    field: &'p str,
    /// What its name says.
    look: Look,
    /// The field of the list that `owner` is in.
    list: &'p str,
    owner: Owner<'p>,
    before: Before<'p>,
    within: Within,
    ruling: Option<Ruling>,
    open: Open,
}

/// What becomes of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Keep,
    /// Replaced; its hash is that of the decoded bytes if it is base64.
    Hide {
        base64: bool,
    },
    /// Long and public.
    CaBundle,
    /// Replaced unless it is JSON, in which case it is redacted as such.
    HideUnlessJson,
    /// Looked through for what looks secret in any text; by lines, as a file of settings.
    Look {
        settings: bool,
    },
    /// Words about something secret.
    Quotes,
}

/// Fields that hold the value of what another field names.
pub(super) const VALUES: &[&str] = &["value", "values", "default", "defaultValue", "stringValue"];
/// Lists whose elements have names that tell whether their values are secret.
pub(super) const NAMED_VALUES: &[&str] = &["env", "httpHeaders"];

impl<'p> Place<'p> {
    /// The top of an object.
    pub(super) fn root(of: &Target<'_>, subject: Subject, rules: &Objects) -> Self {
        let (ruling, open) = rules.about(of);
        Self {
            subject,
            region: Region::Root,
            field: "",
            look: Look::Plain,
            list: "",
            owner: Owner::Any,
            before: Before::NoList,
            within: Within::Nothing,
            ruling,
            open,
        }
    }

    /// A number for all of this that decides what becomes of a value here, and for what else does. `None`
    /// where the object itself decides: by the user's rules, or by what its words may quote.
    pub(super) fn fingerprint(&self, with: impl Hash) -> Option<u64> {
        if self.ruling.is_some() || !self.open.is_empty() || self.subject.quotes {
            return None;
        }
        let Self { subject, region, field, look, list, owner, before, within, .. } = self;
        let decides = (subject, region, field, look, list, owner, before, within);
        Some(FxBuildHasher.hash_one((decides, with)))
    }

    /// The top of an object that stands at this place.
    pub(super) fn embedded(&self, of: &Target<'_>, subject: Subject, rules: &Objects) -> Self {
        let mut root = Self::root(of, self.subject.or(subject), rules);
        // A rule for the outer object hides what is in it; an exemption is for this object alone.
        root.ruling = root.ruling.or(self.ruling.filter(|ruling| ruling.hides));
        if matches!(self.region, Region::SecretData { .. }) {
            root.region = self.region;
        }
        root
    }

    /// Whether an object here that has a kind is one of its own, rather than a reference to one.
    pub(super) fn may_embed(&self) -> bool {
        !matches!(self.region, Region::Identity | Region::Metadata | Region::Labels)
    }

    /// Whether only the field that a text stands under, and the text itself, say what becomes of it.
    pub(super) fn is_calm(&self) -> bool {
        self.ruling.is_none()
            && self.open.is_empty()
            && self.within == Within::Nothing
            && !self.subject.quotes
            && matches!(self.region, Region::Elsewhere | Region::Identity | Region::Labels | Region::Metadata)
    }

    /// The same of all that is below, which has no places of other kinds.
    pub(super) fn is_calm_below(&self) -> bool {
        self.is_calm() && matches!(self.region, Region::Elsewhere | Region::Identity | Region::Labels)
    }

    /// Whether this is the top of an object of which only fields and texts say what becomes of them.
    pub(super) fn is_calm_root(&self) -> bool {
        self.ruling.is_none()
            && self.open.is_empty()
            && self.region == Region::Root
            && self.subject.is_plain()
            && self.within == Within::Nothing
    }

    /// The text of a JSON document that stands at this place.
    pub(super) fn document(&self) -> Self {
        // A copy of the object, or of a part: counted from the top again.
        let is_copy = matches!(self.region, Region::Annotations | Region::Copy);
        Self { region: if is_copy { Region::Root } else { self.region }, ..self.clone() }
    }

    pub(super) fn is_root(&self) -> bool {
        matches!(self.region, Region::Root | Region::Items)
    }

    /// Whether the keys below name fields of the object: `metadata.managedFields[].fieldsV1`.
    pub(super) fn names_fields(&self) -> bool {
        self.region == Region::Identity && self.field == "fieldsV1"
    }

    /// One step down.
    pub(super) fn step<'c>(&self, step: &Step<'c>, names: &Names, rules: &Objects) -> Place<'c>
    where
        'p: 'c,
    {
        let name = match *step {
            Step::Field(name) => Some(name),
            Step::Element { name } => name,
            Step::After(_) => None,
        };
        let (ruling, open) = rules.step(name, self.ruling, &self.open);
        let place = Place {
            subject: self.subject,
            region: self.region,
            field: self.field,
            look: self.look,
            list: self.list,
            owner: self.owner,
            before: Before::NoList,
            within: self.within,
            ruling,
            open,
        };
        match *step {
            Step::Field(field) => place.field(field, names),
            Step::Element { name } => {
                let owner = name.map_or(Owner::Unknown, Owner::Named);
                let region = if self.region == Region::Items { Region::Root } else { self.region };
                Place { region, owner, list: self.field, before: Before::Unknown, ..place }
            }
            Step::After(text) => Place { before: Before::Text(text), ..place },
        }
    }

    fn field(self, field: &'p str, names: &Names) -> Self {
        let region = self.region_of(field);
        let named = matches!(self.owner, Owner::Named(_) | Owner::Unknown) && VALUES.contains(&field);
        let look = names.look(field);
        let within = match self.region {
            // The names in there are names of fields, or free.
            Region::Root | Region::Metadata | Region::Identity | Region::Items => Within::Nothing,
            _ => self.within_of(field, look, names),
        };
        let owner = if named { self.owner } else { Owner::Any };
        Self { region, field, look, owner, within, ..self }
    }

    fn within_of(&self, field: &str, look: Look, names: &Names) -> Within {
        let own = match look {
            Look::Secrets if names.hides_number(field, true) => Within::Secrets,
            Look::Secrets => Within::Texts,
            _ => Within::Nothing,
        };
        if self.within > own && !is_about(field) { self.within } else { own }
    }

    /// Within an object that has a name or key of its own.
    pub(super) fn owned<'c>(&self, name: Option<&'c str>) -> Place<'c>
    where
        'p: 'c,
    {
        let owner = name.map_or(self.owner, Owner::Named);
        Place { owner, ..self.clone() }
    }

    fn region_of(&self, field: &str) -> Region {
        match (self.region, field) {
            (Region::Root, "metadata") => Region::Metadata,
            (Region::Root, "apiVersion" | "kind") => Region::Type,
            (Region::Root, "items" | "rows") => Region::Items,
            // `rows[].object` of a Table.
            (Region::Root, "object") => Region::Root,
            (Region::Root, "stringData") if self.subject.secret => Region::SecretData { base64: false },
            (Region::Root, "data" | "binaryData") if self.subject.secret => {
                Region::SecretData { base64: true }
            }
            (Region::Root, "data" | "binaryData") if self.subject.config => Region::Config,
            (Region::Metadata, "annotations") => Region::Annotations,
            (Region::Metadata, "labels") => Region::Labels,
            (Region::Metadata, _) => Region::Identity,
            // kubectl.kubernetes.io/last-applied-configuration, objectset.rio.cattle.io/applied,
            // banzaicloud.com/last-applied; the latter two may be compressed.
            (Region::Annotations, key) if is_copy(key) => Region::Copy,
            (
                region @ (Region::SecretData { .. }
                | Region::Config
                | Region::Identity
                | Region::Copy
                | Region::Annotations
                | Region::Labels),
                _,
            ) => region,
            _ => Region::Elsewhere,
        }
    }

    /// What becomes of a text at this place.
    pub(super) fn verdict(&self, text: &str, names: &Names) -> Verdict {
        let base64 = self.region == Region::SecretData { base64: true };
        match self.ruling {
            Some(Ruling { hides: false, .. }) => return Verdict::Keep,
            Some(_) if !matches!(self.region, Region::Type | Region::Identity | Region::Metadata) => {
                return Verdict::Hide { base64 };
            }
            _ => {}
        }
        match self.region {
            Region::SecretData { .. } => Verdict::Hide { base64 },
            Region::Type => Verdict::Look { settings: false },
            Region::Copy => Verdict::HideUnlessJson,
            _ if self.subject.quotes && matches!(self.field, "message" | "note") => Verdict::Quotes,
            _ if self.field == "caBundle" => Verdict::CaBundle,
            _ if self.looks_secret(text, names) && !is_no_secret(text) => Verdict::Hide { base64: false },
            _ => Verdict::Look {
                settings: self.region == Region::Config || memchr::memchr(b'\n', text.as_bytes()).is_some(),
            },
        }
    }

    /// Whether a number or a boolean is hidden: where everything is, and numbers that are secrets.
    pub(super) fn hides_scalar(&self, json: &str, names: &Names) -> bool {
        match self.ruling {
            Some(Ruling { hides: false, .. }) => return false,
            Some(_) if !matches!(self.region, Region::Type | Region::Identity | Region::Metadata) => {
                return true;
            }
            _ => {}
        }
        matches!(self.region, Region::SecretData { .. })
            || !json.starts_with(['t', 'f']) && self.is_secret_number(json, names)
    }

    /// Whether everything below may be copied as it is.
    pub(super) fn keeps_all(&self) -> bool {
        self.ruling.is_some_and(|ruling| !ruling.hides) && self.open.is_empty()
    }

    fn looks_secret(&self, text: &str, names: &Names) -> bool {
        self.is_named(|name| names.is_secret(name)) || self.is_within() || self.follows_a_flag(text, names)
    }

    /// Whether what the value belongs to has a name that is one of a secret.
    fn is_named(&self, is_secret: impl Fn(&str) -> bool) -> bool {
        match self.owner {
            _ if !VALUES.contains(&self.field) => false,
            Owner::Named(name) => is_secret(name),
            Owner::Unknown => NAMED_VALUES.contains(&self.list),
            Owner::Any => false,
        }
    }

    fn is_within(&self) -> bool {
        match self.region {
            Region::Identity | Region::Root | Region::Items | Region::Metadata => false,
            _ => self.look > Look::Plain || self.within > Within::Nothing && !is_about(self.field),
        }
    }

    /// The same of a number, which may count or measure instead.
    fn is_secret_number(&self, number: &str, names: &Names) -> bool {
        let is_one = |name: &str| names.hides_number(name, !matches!(self.before, Before::NoList));
        let is_own = || self.look > Look::Plain && is_one(self.field);
        // The field is one of them, not what holds them.
        let is_one_of_many = || {
            self.within == Within::Secrets
                && self.look < Look::Secrets
                && is_secret_among_secrets(self.field, number)
        };
        self.is_named(is_one)
            || self.is_within() && (is_own() || is_one_of_many())
            || self.follows_a_flag(number, names)
    }

    /// `["--password", "hunter2"]`: the value of a flag is its next argument.
    fn follows_a_flag(&self, text: &str, names: &Names) -> bool {
        match self.before {
            Before::NoList => false,
            _ if text.starts_with('-') => false,
            Before::Text(flag) => names.announces(flag),
            // Without knowing the flag nothing can be said, so nothing is shown.
            Before::Unknown => matches!(self.field, "args" | "command"),
        }
    }
}

/// Whether an annotation of this key holds a copy of its object.
pub(super) fn is_copy(key: &str) -> bool {
    let name = key.rsplit('/').next().unwrap_or(key);
    name == "applied" || name.contains("last-applied") && !name.ends_with("-by") && !name.ends_with("-at")
}

/// What stands under many a secret name and tells nothing: switches, and names of variables.
pub(super) fn is_no_secret(text: &str) -> bool {
    matches!(text, "" | "true" | "false" | "null") || is_variable(text)
}

/// `$(NAME)` or `${NAME}` and nothing else.
fn is_variable(text: &str) -> bool {
    let between = |open, close| text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    let is_word = |name: &str| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    between("$(", ")")
        .or_else(|| between("${", "}"))
        .is_some_and(|name: &str| !name.is_empty() && is_word(name))
}
