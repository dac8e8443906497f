//! Releases of Helm 3: a Secret for each revision, with all about it as JSON, packed. Only what names and judges a
//! release is taken: never its values, its templates or its manifest.

use crate::input::gunzip;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use std::borrow::Cow;

/// The type of such Secrets.
const TYPE: &str = "helm.sh/release.v1";

#[derive(Deserialize)]
struct Secret<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    data: Data<'a>,
    metadata: Metadata,
}

#[derive(Deserialize)]
struct Data<'a> {
    release: Cow<'a, str>,
}

#[derive(Deserialize)]
struct Metadata {
    name: String,
}

#[derive(Deserialize)]
struct Release {
    #[serde(default)]
    name: String,
    #[serde(default)]
    namespace: String,
    #[serde(default)]
    version: u64,
    #[serde(default)]
    info: Info,
    #[serde(default)]
    chart: Chart,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Info {
    first_deployed: String,
    last_deployed: String,
    deleted: String,
    description: String,
    status: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Chart {
    metadata: ChartMetadata,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct ChartMetadata {
    name: String,
    version: String,
    app_version: String,
}

/// The fields of a release; `None` where the text is no such Secret, or one that cannot be unpacked.
pub(super) fn fields(text: &str) -> Option<Vec<(Cow<'static, str>, Cow<'static, str>)>> {
    memchr::memmem::find(text.as_bytes(), TYPE.as_bytes())?;
    let secret: Secret<'_> =
        serde_json::from_str(text).ok().filter(|secret: &Secret<'_>| secret.kind == TYPE)?;
    let release = release(&secret.data.release)?;
    let Release { name, namespace, version, info, chart } = release;
    let chart = chart.metadata;
    let fields = [
        ("secret", secret.metadata.name),
        ("name", name),
        ("namespace", namespace),
        ("revision", version.to_string()),
        ("status", info.status),
        ("description", info.description),
        ("first-deployed", info.first_deployed),
        ("last-deployed", info.last_deployed),
        ("deleted", info.deleted),
        ("chart", chart.name),
        ("chart-version", chart.version),
        ("app-version", chart.app_version),
    ];
    let there = fields.into_iter().filter(|(_, value)| !value.is_empty());
    Some(there.map(|(key, value)| (Cow::Borrowed(key), Cow::Owned(value))).collect())
}

/// base64 as every Secret's data, base64 and gzip by Helm.
fn release(data: &str) -> Option<Release> {
    let packed = STANDARD.decode(STANDARD.decode(data.trim()).ok()?).ok()?;
    let json = if packed.starts_with(&[0x1f, 0x8b]) { gunzip(&packed)? } else { packed };
    serde_json::from_slice(&json).ok()
}
