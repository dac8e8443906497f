//! A snapshot: every object that can be listed.

use super::call::{Api, Refusal};
use super::kinds::{Discovered, Kind, PARALLEL, discover};
use super::line::{About, End, Head, Recording, Shown, note};
use super::packing::Packer;
use super::pages::Pages;
use super::{Form, LiveError, Place, Redactor, Server, Trouble, now, run, stopped};
use crate::run::Progress;
use crate::sink::Target;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// What a snapshot holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// What the server said of itself.
    pub server: Server,
    /// Objects by resource (`deployments.apps`), of every kind that was listed.
    pub objects: BTreeMap<String, u64>,
    /// What is missing.
    pub troubles: Vec<Trouble>,
    /// Objects that are made up when asked for (they have no uid), by resource: not kept.
    pub computed: BTreeMap<String, u64>,
    /// Resources that show the objects of another one.
    pub repeated: Vec<String>,
    /// Bytes written.
    pub bytes: u64,
}

/// Takes a snapshot of all that can be listed, and writes it in one piece.
///
/// # Errors
/// Nothing was written: see [`LiveError`]. Kinds that cannot be listed are no error: see [`Taken::troubles`].
pub fn snapshot(
    place: &Place,
    redactor: crate::state::redact::Redactor,
    path: &Path,
    progress: &dyn Progress,
) -> Result<Taken, LiveError> {
    let target = Target::create(path)?;
    run(async {
        tokio::select! {
            done = take(place, Arc::new(redactor), target, path, progress) => done,
            () = stopped(progress) => Err(LiveError::Interrupted),
        }
    })
}

async fn take(
    place: &Place,
    redactor: Redactor,
    mut target: Target,
    path: &Path,
    progress: &dyn Progress,
) -> Result<Taken, LiveError> {
    progress.phase("asking what there is");
    let api = place.api().await?;
    let server = greet(&api).await?;
    let found = discovered(&api).await?;
    let form = Form::of(path);
    let failed = |source| LiveError::Record { path: PathBuf::from(path), source };
    let mut packer = Packer::new(form);
    packer.add(&head("snapshot", &server, &found)).map_err(failed)?;
    target.write(&packer.take().map_err(failed)?)?;

    let Discovered { kinds, troubles, repeated, .. } = found;
    let mut taken = Taken { server, troubles, repeated, ..Taken::default() };
    let mut tasks = list_all(&api, &kinds, &redactor, form);
    let mut waiting = BTreeMap::new();
    let (mut next, mut done, mut objects) = (0, 0_u64, 0);
    while let Some(result) = tasks.join_next().await {
        let (at, listed) = result.map_err(|error| failed(io::Error::other(error)))?;
        done += 1;
        objects += listed.as_ref().map_or(0, |listed| listed.objects);
        let words = format!("{done} of {} kinds, {objects} objects", kinds.len());
        progress.done(done * 1000 / (kinds.len() as u64).max(1), &words);
        waiting.insert(at, listed);
        // Written in one order, whoever is done first.
        while let Some(listed) = waiting.remove(&next) {
            taken.add(&kinds[next], listed, |bytes| Ok(target.write(bytes)?), failed)?;
            next += 1;
        }
    }
    if taken.objects.is_empty() {
        let why = taken.troubles.first().map_or("no resource can be listed", |trouble| &trouble.why);
        let is_for_all = api.namespaces.is_empty() && why.starts_with("403");
        let hint = if is_for_all { " (a namespace that may be listed: --namespace NAME)" } else { "" };
        return Err(LiveError::Nothing(format!("{why}{hint}")));
    }
    let mut end = Vec::new();
    note(&mut end, &End::at(now()));
    packer.add(&end).map_err(failed)?;
    target.write(&packer.take().map_err(failed)?)?;
    taken.bytes = target.finish()?;
    Ok(taken)
}

impl Taken {
    fn add(
        &mut self,
        kind: &Kind,
        listed: Result<Listed, Refused>,
        write: impl FnOnce(&[u8]) -> Result<(), LiveError>,
        failed: impl Fn(io::Error) -> LiveError,
    ) -> Result<(), LiveError> {
        match listed {
            Ok(listed) => {
                *self.objects.entry(kind.name()).or_default() += listed.objects;
                if listed.computed > 0 {
                    *self.computed.entry(kind.name()).or_default() += listed.computed;
                }
                write(&listed.bytes)
            }
            Err(Refused::ByServer(refusal)) => {
                self.troubles.push(Trouble { what: kind.title(), why: refusal.words() });
                Ok(())
            }
            Err(Refused::ByMachine(error)) => Err(failed(error)),
        }
    }
}

/// The objects of a kind, as they are written.
struct Listed {
    bytes: Vec<u8>,
    objects: u64,
    computed: u64,
}

enum Refused {
    ByServer(Refusal),
    ByMachine(io::Error),
}

fn list_all(
    api: &Api,
    kinds: &[Kind],
    redactor: &Redactor,
    form: Form,
) -> JoinSet<(usize, Result<Listed, Refused>)> {
    let room = Arc::new(Semaphore::new(PARALLEL));
    let mut tasks = JoinSet::new();
    for (at, kind) in kinds.iter().cloned().enumerate() {
        let (api, redactor, room) = (api.clone(), Arc::clone(redactor), Arc::clone(&room));
        tasks.spawn(async move {
            let _permit = room.acquire().await;
            (at, list(&api, &kind, &redactor, form).await)
        });
    }
    tasks
}

async fn list(api: &Api, kind: &Kind, redactor: &Redactor, form: Form) -> Result<Listed, Refused> {
    let (mut packer, mut lines) = (Packer::new(form), Vec::new());
    let mut listed = Listed { bytes: Vec::new(), objects: 0, computed: 0 };
    let begun = now();
    let mut pages = Pages::of(api, kind);
    while let Some(page) = pages.next().await.map_err(Refused::ByServer)? {
        if page.is_anew {
            packer.clear();
            (listed.objects, listed.computed) = (0, 0);
        }
        let at = now();
        for item in page.items() {
            let head = Head::of(item.get());
            if head.metadata.uid.is_empty() {
                listed.computed += 1;
                continue;
            }
            listed.objects += 1;
            lines.clear();
            head.write(&mut lines, (Shown::Listed, at), kind, item.get(), redactor);
            packer.add(&lines).map_err(Refused::ByMachine)?;
        }
    }
    lines.clear();
    note(&mut lines, &About::list(kind, (begun, now()), &pages.version, listed.objects));
    packer.add(&lines).map_err(Refused::ByMachine)?;
    listed.bytes = packer.take().map_err(Refused::ByMachine)?;
    Ok(listed)
}

/// Asks the server for its version: whoever does not answer that, answers nothing.
pub(super) async fn greet(api: &Api) -> Result<Server, LiveError> {
    #[derive(Default, Deserialize)]
    #[serde(rename_all = "camelCase", default)]
    struct Told {
        git_version: String,
    }
    match api.get("/version").await {
        Ok(body) => {
            let told: Told = serde_json::from_slice(&body).unwrap_or_default();
            Ok(Server { version: told.git_version })
        }
        Err(Refusal::Failed(why)) => Err(LiveError::Unreachable { server: api.server.clone(), why }),
        // Who may not ask for that may list all the same.
        Err(_) => Ok(Server::default()),
    }
}

/// What there is; that nothing can be asked is an error.
pub(super) async fn discovered(api: &Api) -> Result<Discovered, LiveError> {
    let unreachable = |why| LiveError::Unreachable { server: api.server.clone(), why };
    discover(api).await.map_err(|refusal| unreachable(refusal.words()))
}

/// The lines that a recording begins with.
pub(super) fn head(what: &str, server: &Server, found: &Discovered) -> Vec<u8> {
    let mut lines = Vec::new();
    note(&mut lines, &Recording::new(what, now(), &server.version));
    for document in &found.documents {
        lines.extend_from_slice(document.as_bytes());
        lines.push(b'\n');
    }
    lines
}
