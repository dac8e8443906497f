//! Display modes and link selectors: those that need no declaration, and those of a file in the form of the
//! original's `tfconfig` (YAML, or the same as TOML).

mod filters;
mod selectors;
mod steps;

use super::mode::Mode;
use crate::declared::{Located, Syntax, Wrong, read};
use crate::tree::Selector;
use selectors::Modifier;
use std::borrow::Cow;

/// What there is to choose from.
#[derive(Clone, Debug)]
pub struct Views {
    /// Display modes; of several with one name or number the first counts.
    pub modes: Vec<Mode>,
    /// Link selectors, in the same way.
    pub selectors: Vec<Selector>,
    /// The number of the mode where none is asked for, if the file says one.
    pub default: Option<u32>,
    /// What of a file cannot be had, in words.
    pub remarks: Vec<String>,
}

impl Default for Views {
    fn default() -> Self {
        let (modes, selectors) = (Mode::built_in().to_vec(), Selector::built_in().to_vec());
        Self { modes, selectors, default: None, remarks: Vec::new() }
    }
}

impl Views {
    /// What a file declares, and behind it what needs no declaration.
    ///
    /// # Errors
    /// Something in it is not understood.
    pub fn parse(text: &str, syntax: Syntax) -> Result<Self, Wrong> {
        let file = read(text, syntax)?;
        let file = file.table("the file")?;
        file.knows(&["defaultConfig", "configs", "modifiers", "batches"])?;
        let mut views = Self { modes: Vec::new(), selectors: Vec::new(), ..Self::default() };
        let mut batches: Vec<steps::Batch> = Vec::new();
        for batch in file.list("batches")? {
            let table = batch.table("a batch")?;
            table.knows(&["name", "steps"])?;
            let name = table.need("name")?.text("name")?.to_owned();
            let steps = steps::steps(table.list("steps")?, &batches)?;
            batches.push((name, steps));
        }
        for config in file.list("configs")? {
            views.add_mode(mode(config, &batches)?, config.line)?;
        }
        if let Some(modifiers) = file.get("modifiers") {
            for entry in modifiers.table("modifiers")?.entries() {
                match selectors::modifier(entry)? {
                    Modifier::Selector(selector) => views.selectors.push(selector),
                    Modifier::Extension(id, name) => views.remarks.push(format!(
                        "line {}: the modifier {id:08x} ({name}) is left out: there are no extension traces",
                        entry.line
                    )),
                }
            }
        }
        let built_in = Self::default();
        views.modes.extend(built_in.modes);
        views.selectors.extend(built_in.selectors);
        if let Some(default) = file.get("defaultConfig") {
            let id = number(default.text("defaultConfig")?, default.line)?;
            if views.mode(&format!("{id:08x}")).is_none() {
                return Err(Wrong::at(default.line, format!("defaultConfig: there is no mode {id:08x}")));
            }
            views.default = Some(id);
        }
        Ok(views)
    }

    fn add_mode(&mut self, mode: Mode, line: usize) -> Result<(), Wrong> {
        if let Some(other) = self.modes.iter().find(|other| other.id == mode.id || other.name == mode.name) {
            let id = other.id.unwrap_or_default();
            return Err(Wrong::at(line, format!("there is a mode {} ({id:08x}) already", other.name)));
        }
        self.modes.push(mode);
        Ok(())
    }

    /// A mode by its name, or by its number in eight digits, to which those of selectors may have been added.
    pub fn mode(&self, text: &str) -> Option<(Mode, Vec<Selector>)> {
        if let Some(mode) = self.modes.iter().find(|mode| mode.name == text) {
            return Some((mode.clone(), Vec::new()));
        }
        let is_number = text.len() == 8 && text.bytes().all(|b| b.is_ascii_hexdigit());
        let number = u32::from_str_radix(text, 16).ok().filter(|_| is_number)?;
        let with = |mode: &Mode| {
            let id = mode.id?;
            let rest = number ^ id;
            let added: Vec<Selector> =
                self.selectors.iter().filter(|selector| selector.id & !rest == 0).cloned().collect();
            let all = added.iter().fold(0, |all, selector| all | selector.id);
            (number & id == id && all == rest).then(|| (mode.clone(), distinct(added)))
        };
        self.modes.iter().find_map(with)
    }

    /// A selector by its name.
    pub fn selector(&self, name: &str) -> Option<&Selector> {
        self.selectors.iter().find(|selector| selector.name == name)
    }
}

/// Of several with one number the first.
fn distinct(selectors: Vec<Selector>) -> Vec<Selector> {
    let mut out: Vec<Selector> = Vec::new();
    for selector in selectors {
        if out.iter().all(|other| other.id != selector.id) {
            out.push(selector);
        }
    }
    out
}

fn mode(declared: &Located, batches: &[steps::Batch]) -> Result<Mode, Wrong> {
    let table = declared.table("a mode")?;
    table.knows(&["id", "name", "steps"])?;
    let id = table.need("id")?;
    let name = table.need("name")?.text("name")?.to_owned();
    Ok(Mode {
        name: Cow::Owned(name),
        id: Some(number(id.text("id")?, id.line)?),
        steps: steps::steps(table.list("steps")?, batches)?,
    })
}

/// Up to eight hexadecimal digits.
fn number(text: &str, line: usize) -> Result<u32, Wrong> {
    let number = u32::from_str_radix(text, 16).ok().filter(|_| !text.starts_with('+'));
    number.ok_or_else(|| Wrong::at(line, format!("{text:?} is no number of up to eight hexadecimal digits")))
}

#[cfg(test)]
mod tests;
