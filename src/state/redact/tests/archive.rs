//! What becomes of the bodies of a real cluster, where its logs are at hand.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use serde_json::value::RawValue;

use super::*;

/// How the header of every service account token starts. `eyJ` alone starts `metadata.continue` as well.
const JWT: &str = "eyJhbGciOi";

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Stage<'a> {
    #[serde(borrow)]
    request_object: Option<&'a RawValue>,
    #[serde(borrow)]
    response_object: Option<&'a RawValue>,
    #[serde(default)]
    object_ref: Reference,
    #[serde(default, rename = "requestURI")]
    uri: String,
}

#[derive(Default, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Reference {
    api_group: String,
    api_version: String,
    resource: String,
    subresource: String,
    namespace: String,
    name: String,
}

impl Reference {
    fn target(&self) -> Target<'_> {
        Target {
            group: &self.api_group,
            version: &self.api_version,
            resource: &self.resource,
            subresource: &self.subresource,
            namespace: &self.namespace,
            name: &self.name,
            kind: "",
        }
    }
}

/// Adds the paths of what was exchanged.
fn exchanged(
    before: &serde_json::Value,
    after: &serde_json::Value,
    path: &str,
    out: &mut BTreeMap<String, usize>,
) {
    use serde_json::Value::{Array, Object};
    match (before, after) {
        (Object(before), Object(after)) => {
            before
                .iter()
                .for_each(|(key, value)| exchanged(value, &after[key], &format!("{path}/{key}"), out));
        }
        (Array(before), Array(after)) => {
            before
                .iter()
                .zip(after)
                .for_each(|(before, after)| exchanged(before, after, &format!("{path}/*"), out));
        }
        _ if before != after => *out.entry(path.to_owned()).or_default() += 1,
        _ => {}
    }
}

#[test]
fn no_token_of_a_real_cluster_survives() {
    let logs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/rollout-rr");
    if !logs.exists() {
        println!("skipped: {} is not there", logs.display());
        return;
    }
    let (by, mut found, mut bytes, mut tokens) = (redactor(&[]), BTreeMap::new(), 0, 0);
    let mut time = std::time::Duration::ZERO;
    let files = walkdir::WalkDir::new(&logs).sort_by_file_name().into_iter().flatten();
    for file in files.filter(|file| file.file_name().to_string_lossy().contains("audit")) {
        let raw = std::fs::File::open(file.path()).unwrap();
        let is_packed = file.path().extension().is_some_and(|extension| extension == "gz");
        let input: Box<dyn Read> =
            if is_packed { Box::new(flate2::read::MultiGzDecoder::new(raw)) } else { Box::new(raw) };
        for line in BufReader::new(input).lines() {
            let line = line.unwrap();
            let Ok(stage) = serde_json::from_str::<Stage<'_>>(&line) else { continue };
            let of = stage.object_ref.target();
            assert!(!by.uri(&stage.uri).contains(JWT));
            for body in [stage.request_object, stage.response_object].into_iter().flatten() {
                let body = body.get();
                let started = std::time::Instant::now();
                let clean = by.document(&of, body);
                time += started.elapsed();
                bytes += body.len();
                tokens += body.matches(JWT).count();
                assert!(!clean.contains(JWT) && !clean.contains("PRIVATE KEY"), "{of:?} {clean}");
                if let Cow::Owned(clean) = clean {
                    let [before, after] = [body, &clean].map(|text| serde_json::from_str(text).unwrap());
                    exchanged(&before, &after, of.resource, &mut found);
                }
            }
        }
    }
    println!("{bytes} bytes of bodies in {time:?}, {tokens} tokens; exchanged: {found:#?}");
    assert!(tokens > 0 && bytes > 0, "the archive should hold tokens");
}
