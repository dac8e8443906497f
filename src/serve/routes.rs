//! Which URL is answered by whom.

use super::Server;
use super::params::{Malformed, Params};
use super::refusal::Refusal;
use super::reply::{Pages, Style, json, refused, typed};
use super::work::{Deadline, Weight, answer};
use super::{door, own, transform, v1, v3};
use crate::shelf::Shelf;
use axum::Router;
use axum::body::Body;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
use hyper::Uri;
use std::sync::Arc;

/// A question, and what answers it.
pub(super) struct Ask<'a> {
    pub(super) shelf: &'a Shelf,
    /// What the URL has in its place for an id or a name.
    pub(super) id: &'a str,
    /// What stands behind that.
    pub(super) second: &'a str,
    pub(super) params: &'a Params,
    pub(super) deadline: Deadline,
}

type Answer = fn(&Ask<'_>) -> Result<Pages, Refusal>;
type Shared = Arc<Server>;
/// What stands in the places of a URL that have names.
type Parts = Result<Path<Vec<(String, String)>>, PathRejection>;

/// All of them.
pub(super) fn all(server: Shared) -> Router {
    let v1 = |answer| asked(Style::V1, Weight::Light, answer);
    let v3 = |answer| asked(Style::V3, Weight::Light, answer);
    let traces = |style, answer| asked(style, Weight::Heavy, answer);
    Router::new()
        .route("/", get(own::page))
        .route("/api/services", v1(v1::services))
        .route("/api/services/{service}/operations", v1(v1::operations_of_service))
        .route("/api/operations", v1(v1::operations))
        .route("/api/traces", traces(Style::V1, v1::search))
        .route("/api/traces/{id}", traces(Style::V1, v1::trace))
        .route("/api/dependencies", v1(v1::dependencies))
        .route("/api/transform", post(transform::answer))
        .route("/api/archive/{id}", post(async || no("archives are not written to")))
        .route("/api/metrics/{what}", get(async || no("metrics are written by `kelemetry metrics`")))
        .route("/api/v3/services", v3(v3::services))
        .route("/api/v3/operations", v3(v3::operations))
        .route("/api/v3/traces", traces(Style::V3, v3::search))
        .route("/api/v3/traces/{id}", traces(Style::V3, v3::trace))
        .route("/api/v3/trace-summaries", v3(v3::summaries))
        .route("/api/kelemetry/info", v1(own::info))
        .route("/api/kelemetry/traces", v1(own::search))
        .route("/api/kelemetry/traces/{id}", v1(own::outline))
        .route("/api/kelemetry/traces/{id}/objects/{span}", v1(own::object))
        .fallback(other)
        .method_not_allowed_fallback(async |uri: Uri| refused(&Refusal::NotAllowed, Style::of(uri.path())))
        .layer(from_fn_with_state(Arc::clone(&server), door::check))
        .with_state(server)
}

fn no(why: &'static str) -> Response {
    refused(&Refusal::Disabled(why), Style::V1)
}

/// A URL that is answered with JSON.
fn asked(style: Style, weight: Weight, make: Answer) -> MethodRouter<Shared> {
    get(async move |State(server): State<Shared>, path: Parts, uri: Uri| {
        let parts: Vec<String> = match path {
            Ok(Path(parts)) => parts.into_iter().map(|(_, part)| part).collect(),
            Err(PathRejection::MissingPathParams(_)) => Vec::new(),
            Err(_) => return refused(&Malformed("the path is not UTF-8".to_owned()).into(), style),
        };
        let params = match Params::parse(uri.query().unwrap_or_default()) {
            Ok(params) => params,
            Err(malformed) => return refused(&malformed.into(), style),
        };
        let made = answer(&server, weight, move |server, deadline| {
            let part = |nth: usize| parts.get(nth).map_or("", String::as_str);
            let (id, second) = (part(0), part(1));
            make(&Ask { shelf: &server.shelf, id, second, params: &params, deadline })
        });
        json(made.await, style)
    })
}

/// Whatever has no answer of its own: a file of the Jaeger UI, one of its pages, or nothing.
async fn other(State(server): State<Shared>, request: Request) -> Response {
    let path = request.uri().path();
    let is_api = ["/api/", "/analytics/"].iter().any(|prefix| path.starts_with(prefix));
    let file = match &server.ui {
        Some(ui) if !is_api => ui.file(path, server.shelf.range()),
        _ => None,
    };
    match file {
        Some((kind, bytes)) => typed(Body::from(bytes), kind),
        None => refused(&Refusal::NotFound("page not found"), Style::of(path)),
    }
}
