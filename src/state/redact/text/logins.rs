//! Passwords that clients take by a letter, of which no name tells: `mysql -psecret`, `curl -u admin:secret`.

use std::ops::Range;

use super::literals::{behind_quotes, in_quotes};
use crate::state::redact::place::is_no_secret;

/// Where a password stands that comes with a flag.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Right behind it: `-psecret`; alone it asks for one.
    Attached,
    /// There, or in the next argument.
    Next,
    /// There too, behind a user: `-u admin:secret`.
    Pair,
}

/// A program and its flags.
struct Client {
    names: &'static [&'static str],
    flags: &'static [&'static str],
    form: Form,
    /// The same flag means another thing before this word.
    behind: Option<&'static str>,
}

const CLIENTS: &[Client] = &[
    Client {
        names: &[
            "mysql",
            "mysqldump",
            "mysqladmin",
            "mysqlcheck",
            "mysqlimport",
            "mysqlshow",
            "mariadb",
            "mariadb-dump",
            "mariadb-admin",
            "mariadb-check",
        ],
        flags: &["-p"],
        form: Form::Attached,
        behind: None,
    },
    Client {
        names: &["curl"],
        flags: &["-u", "-U", "--user", "--proxy-user"],
        form: Form::Pair,
        behind: None,
    },
    Client { names: &["etcdctl"], flags: &["--user"], form: Form::Pair, behind: None },
    Client { names: &["redis-cli", "valkey-cli"], flags: &["-a"], form: Form::Next, behind: None },
    Client {
        names: &["mongo", "mongosh", "mongodump", "mongorestore", "mongoexport", "mongoimport", "sshpass"],
        flags: &["-p"],
        form: Form::Next,
        behind: None,
    },
    Client {
        names: &["ldapsearch", "ldapadd", "ldapmodify", "ldapdelete", "ldapwhoami"],
        flags: &["-w"],
        form: Form::Next,
        behind: None,
    },
    Client {
        names: &["docker", "podman", "nerdctl", "helm", "skopeo", "oras", "crane"],
        flags: &["-p"],
        form: Form::Next,
        behind: Some("login"),
    },
];

/// The words of one command, one after the other.
#[derive(Default)]
pub(in super::super) struct Command {
    client: Option<&'static Client>,
    /// The word that makes its flags what they are has come.
    is_behind: bool,
    /// The next word is the value of a flag.
    awaited: Option<Form>,
}

impl Command {
    /// Whether the next word is a password, or holds one.
    const fn awaits(&self) -> bool {
        self.awaited.is_some()
    }

    /// Whether it is one of a program whose flags are known.
    pub(in super::super) const fn has_client(&self) -> bool {
        self.client.is_some()
    }

    /// Where in the next word a password stands.
    pub(in super::super) fn secret_of(&mut self, word: &str) -> Option<Range<usize>> {
        if let Some(form) = self.awaited.take().filter(|_| !word.starts_with('-')) {
            return password(word, 0, form);
        }
        let Some(client) = self.client else {
            let name = word.rsplit('/').next().unwrap_or_default();
            self.client = CLIENTS.iter().find(|client| client.names.contains(&name));
            return None;
        };
        self.is_behind |= client.behind.is_none_or(|behind| behind == word);
        let flag =
            client.flags.iter().filter(|flag| word.starts_with(**flag)).max_by_key(|flag| flag.len())?;
        if !self.is_behind {
            return None;
        }
        let value = &word[flag.len()..];
        if value.is_empty() {
            self.awaited = Some(client.form).filter(|form| *form != Form::Attached);
            return None;
        }
        // What goes on is another flag: `--user-agent`.
        let is_long = flag.starts_with("--");
        let start = flag.len() + usize::from(is_long);
        (!is_long || value.starts_with('=')).then(|| password(word, start, client.form)).flatten()
    }
}

fn password(word: &str, start: usize, form: Form) -> Option<Range<usize>> {
    let start = if form == Form::Pair { start + word[start..].find(':')? + 1 } else { start };
    let value = word[start..].trim_matches(['"', '\'']);
    let start = start + word[start..].find(value)?;
    (!is_no_secret(value) && !is_variable(value)).then_some(start..start + value.len())
}

/// `$NAME`, which the shell knows.
fn is_variable(value: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    value.strip_prefix('$').is_some_and(|name| name.bytes().all(is_letter))
}

/// Those in commands within a text.
pub(super) fn find(text: &str, found: &mut Vec<Range<usize>>) {
    let bytes = text.as_bytes();
    let begins_flag = |at: usize| at > 0 && b" \"',".contains(&bytes[at - 1]);
    if !memchr::memchr_iter(b'-', bytes).any(begins_flag) {
        return;
    }
    let (mut command, mut open, mut at) = (Command::default(), None, 0);
    while let Some(first) = text[at..].chars().next() {
        if first == '\n'
            && let Some(next) = next_item(text, at + 1)
        {
            at = next;
            continue;
        }
        if matches!(first, ';' | '|' | '&' | '\n') {
            command = Command::default();
        }
        let closes = open.is_some() && open == behind_slashes(text, at);
        let quoted = if command.awaits() && !closes { in_quotes(text, at) } else { None };
        if quoted.is_none() && is_between(first) {
            if QUOTES.contains(&first) {
                open = if closes { None } else { open.or(Some(first)) };
            }
            at += first.len_utf8();
            continue;
        }
        let behind = quoted.as_ref().map(|inside| behind_quotes(text, inside.end));
        let word = quoted.unwrap_or_else(|| word_at(text, at, open));
        at = behind.unwrap_or(word.end);
        let secret = command.secret_of(&text[word.clone()]);
        found.extend(secret.map(|secret| word.start + secret.start..word.start + secret.end));
    }
}

/// Where the next word of a command stands that YAML has as a list of a line each, or in `args` behind it, if this line
/// is one of those.
fn next_item(text: &str, start: usize) -> Option<usize> {
    let line = text[start..].split('\n').next()?;
    let item = line.trim_start_matches(' ');
    let at = start + line.len() - item.len();
    let args = item.strip_prefix("args:").filter(|rest| rest.is_empty() || rest.starts_with(' '));
    let word = item.strip_prefix("- ").filter(|rest| !rest.contains(": ") && !rest.ends_with(':'));
    Some(text.len().min(at + if args.is_some() { "args:".len() } else { word.map(|_| "- ".len())? }))
}

/// The next character that is no backslash: a text in quotes may stand within another one.
fn behind_slashes(text: &str, at: usize) -> Option<char> {
    let slashes = text.as_bytes()[at..].iter().take(MOST_SLASHES).take_while(|&&byte| byte == b'\\').count();
    text[at + slashes..].chars().next()
}

/// As many as quotes have that stand in three texts within one another, and one more.
const MOST_SLASHES: usize = 8;

/// Up to what ends a word for the shell. What follows in quotes is a part of it (`-p'a b'`), unless they close those that
/// are open.
fn word_at(text: &str, start: usize, open: Option<char>) -> Range<usize> {
    let rest = &text[start..];
    let ends = |&(at, c): &(usize, char)| {
        let is_comma = c == ',' && rest[at + 1..].starts_with([' ', '\n', '"', '\'']);
        is_comma || c.is_whitespace() || ";|&\\".contains(c) || QUOTES.contains(&c)
    };
    let end = rest.char_indices().find(ends).map_or(text.len(), |(length, _)| start + length);
    let opens = text[end..].chars().next().filter(|c| QUOTES.contains(c) && open != Some(*c));
    match in_quotes(text, end).filter(|_| opens.is_some()) {
        Some(inside) => start..behind_quotes(text, inside.end),
        None => start..end,
    }
}

const QUOTES: [char; 3] = ['"', '\'', '`'];

fn is_between(c: char) -> bool {
    c.is_whitespace() || ";|&,[](){}\\".contains(c) || QUOTES.contains(&c)
}
