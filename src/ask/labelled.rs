//! Objects that are asked for by their labels.

use super::Inquiry;
use super::find::{NotFound, Place};
use super::kind::KindName;
use crate::history::{Existence, ObjectId};
use crate::state::selector::{Selected, Selector};
use serde_json::Value;
use std::fmt;
use std::ops::ControlFlow;

/// All objects of a kind that had certain labels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labelled {
    /// A plural, singular, kind or short name, in any case, with or without its group.
    pub kind: String,
    /// Where they live.
    pub place: Place,
    /// Which labels: one of these choices.
    pub any_of: Vec<Labels>,
}

/// A choice of labels, as kubectl's `-l` has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    text: String,
    selector: Selector,
}

impl Labels {
    /// Reads `app=web,tier!=db,env in (a,b),!gone`.
    ///
    /// # Errors
    /// The text has another form, or chooses nothing.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        const FORMS: &str = "expected labels such as app=web, tier!=db, 'env in (a,b)', 'env notin (a)', app, '!app', with commas";
        let selector = Selector::of_labels(text).filter(|_| !text.trim().is_empty()).ok_or(FORMS)?;
        Ok(Self { text: text.to_owned(), selector })
    }
}

impl fmt::Display for Labelled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.kind)?;
        if let Place::Namespace(namespace) | Place::NamespaceOrCluster(namespace) = &self.place {
            write!(f, " in {namespace}")?;
        }
        let labels: Vec<&str> = self.any_of.iter().map(|labels| labels.text.as_str()).collect();
        write!(f, " with the labels {}", labels.join(" or "))
    }
}

impl Inquiry<'_> {
    /// The objects that had such labels at any time, in the order of the index; at least one.
    ///
    /// # Errors
    /// None had.
    pub fn labelled(&self, wanted: &Labelled) -> Result<Vec<ObjectId>, NotFound> {
        let index = self.index;
        let text = |symbol| index.strings.get(symbol);
        let kind = KindName::new(&wanted.kind, self.histories.definitions().into_iter());
        let of_kind = (0..).map(ObjectId).zip(&index.objects).filter(|(_, object)| {
            object.existence == Existence::Seen
                && !object.key.name.is_empty()
                && wanted.place.holds(text(object.key.namespace))
                && kind.names(index, object)
        });
        let (mut found, mut asked, mut silent) = (Vec::new(), 0, 0);
        for (id, object) in of_kind {
            let (mut fits, mut is_known) = (false, false);
            // A body that cannot be read is told of where it is shown.
            drop(self.histories.shown(id, &mut |shown| {
                let body = shown.text.and_then(|text| serde_json::from_str::<Value>(text).ok());
                let Some(body) = body else { return ControlFlow::Continue(()) };
                is_known = true;
                let (namespace, name) = (text(object.key.namespace), text(object.key.name));
                let selects = |labels: &Labels| labels.selector.selects(namespace, name, Some(&body), true);
                fits = wanted.any_of.iter().any(|labels| selects(labels) == Selected::Yes);
                if fits { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            }));
            asked += 1;
            silent += usize::from(!is_known);
            found.extend(fits.then_some(id));
        }
        match found.is_empty() {
            true => Err(NotFound::Unlabelled { wanted: wanted.to_string(), asked, silent }),
            false => Ok(found),
        }
    }
}
