//! What a record says of its cluster: a name, and marks that tell clusters of one name apart.
//!
//! Clouds name a cluster only within an account, a resource group or a location. Whether the name alone tells it is
//! known when all has been read ([`Naming`](crate::history::Naming)); until then the marks stand behind the name, in one
//! text, so that a fact carries no more than one symbol.

/// Stands in front of each mark; no name has it.
const MARK: char = '\u{1f}';

/// A name with its marks: pairs of what they are and their text. Those without a text are left out, and all of them
/// where there is no name.
pub fn marked(name: &str, marks: &[(&str, &str)]) -> String {
    let mut said = name.replace(MARK, " ");
    for (what, text) in marks.iter().filter(|(_, text)| !name.is_empty() && !text.is_empty()) {
        said.push(MARK);
        said.push_str(what);
        said.push('=');
        said.push_str(&text.replace(MARK, " "));
    }
    said
}

/// The name, and the marks in their order.
pub fn name_and_marks(said: &str) -> (&str, Vec<(&str, &str)>) {
    let mut parts = said.split(MARK);
    let name = parts.next().unwrap_or_default();
    (name, parts.filter_map(|mark| mark.split_once('=')).collect())
}
