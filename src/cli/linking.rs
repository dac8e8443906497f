//! The arguments that say which rules relate objects.

use super::inputs::declaration;
use super::outputs::Writes;
use crate::declared::meant;
use crate::link::{LinkRule, builtin, on_request, rules_of};
use crate::run::{Extensions, Job};
use anyhow::{Result, anyhow, bail};
use std::path::PathBuf;
use std::sync::Arc;

/// Which rules link objects.
#[derive(Debug, Default, clap::Args)]
#[command(next_help_heading = "Links")]
pub(super) struct LinkArgs {
    /// Link objects by the rules of a file, too (TOML, docs/links.md)
    ///
    /// May be given several times. A rule that links nothing is told of at the end.
    #[arg(long, value_name = "FILE")]
    links: Vec<PathBuf>,

    /// Link objects by a built-in rule that is off, too: pod-node, or endpoints for endpoints/slices and its like
    ///
    /// May be given several times, or with commas; `kelemetry links --list` tells which there are.
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    link: Vec<String>,

    /// Do not link objects by a built-in rule
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    no_link: Vec<String>,
}

/// The job with the rules that are asked for.
///
/// # Errors
/// There is no such rule, or a file cannot be used.
pub(super) fn with_links(job: Job, mut args: LinkArgs) -> Result<Job> {
    let mut rules = job.extensions.rules.clone();
    for name in &args.no_link {
        let before = rules.len();
        rules.retain(|rule| !is_meant(&**rule, name));
        if rules.len() == before {
            check(name)?;
        }
    }
    let off = on_request();
    for name in args.link.iter().filter(|name| off.iter().all(|rule| !is_meant(&**rule, name))) {
        check(name)?;
    }
    // In their own order, not in that of the arguments.
    rules.extend(off.into_iter().filter(|rule| args.link.iter().any(|name| is_meant(&**rule, name))));
    args.links.sort();
    args.links.dedup();
    let writes = Writes { outputs: &job.outputs, ..Writes::NOTHING };
    writes.spare(args.links.iter().map(PathBuf::as_path))?;
    for path in &args.links {
        let text = declaration(path)?;
        let shown = path.display().to_string();
        for rule in rules_of(&text, &shown).map_err(|wrong| anyhow!("{shown}:{wrong}"))? {
            let built_in = || builtin().into_iter().chain(on_request());
            if rules.iter().cloned().chain(built_in()).any(|known| known.name() == rule.name()) {
                bail!(
                    "{}: there is a rule {:?} already: give it another name",
                    rule.declared_at(),
                    rule.name()
                );
            }
            rules.push(rule);
        }
    }
    let mut extensions = Extensions::clone(&job.extensions);
    extensions.rules = rules;
    Ok(Job { extensions: Arc::new(extensions), ..job })
}

/// Whether a name means a rule: its own, or that of a group, `endpoints` of `endpoints/slices`.
fn is_meant(rule: &dyn LinkRule, name: &str) -> bool {
    rule.name().strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// That there is such a built-in rule.
fn check(name: &str) -> Result<()> {
    let all: Vec<_> = builtin().into_iter().chain(on_request()).collect();
    if all.iter().any(|rule| is_meant(&**rule, name)) {
        return Ok(());
    }
    let names: Vec<&str> = all.iter().map(|rule| rule.name()).collect();
    match meant(name, &names) {
        Some(near) => bail!("there is no link rule {name:?}; did you mean {near}?"),
        None => bail!("there is no link rule {name:?}; `kelemetry links --list` tells which there are"),
    }
}
