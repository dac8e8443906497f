//! Jaeger's remote storage over gRPC: what a stock Jaeger asks when its traces are in these archives.
//!
//! The services are those of `jaeger.storage.v2`
//! (<https://github.com/jaegertracing/jaeger-idl/tree/main/proto/storage/v2>), written by hand as OTLP is: spans
//! are encoded from what is told, and the few messages of questions have few fields. The tests ask by the generated
//! code of the same definitions.

mod answers;
mod call;
mod question;
mod reply;

use super::Server;
use super::door::Door;
use super::params::Params;
use super::refusal::Refusal;
use super::reply::Pages;
use super::routes::Ask;
use super::work::{Weight, answer};
use call::{Status, message_of, refused};
use hyper::body::Incoming;
use hyper::service::Service;
use hyper::{Request, Response};
use reply::Reply;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;

/// The archives, for those who may come in here.
pub(super) struct Storage {
    pub(super) server: Arc<Server>,
    pub(super) door: Door,
}

/// The calls of one connection.
pub(super) struct Calls(pub(super) Arc<Storage>);

type Answer = fn(&Ask<'_>, &[u8]) -> Result<Pages, Refusal>;

/// Which call is answered by whom.
fn called(path: &str) -> Option<(Weight, Answer)> {
    let light = |make: Answer| Some((Weight::Light, make));
    let heavy = |make: Answer| Some((Weight::Heavy, make));
    match path {
        "/jaeger.storage.v2.TraceReader/GetTraces" => heavy(answers::traces),
        "/jaeger.storage.v2.TraceReader/FindTraces" => heavy(answers::find),
        "/jaeger.storage.v2.TraceReader/FindTraceIDs" => light(answers::find_ids),
        "/jaeger.storage.v2.TraceReader/FindTraceSummaries" => light(answers::find_summaries),
        "/jaeger.storage.v2.TraceReader/GetServices" => light(answers::services),
        "/jaeger.storage.v2.TraceReader/GetOperations" => light(answers::operations),
        "/jaeger.storage.v2.DependencyReader/GetDependencies" => light(answers::dependencies),
        "/jaeger.storage.v2.Capabilities/GetCapabilities" => light(answers::capabilities),
        "/grpc.health.v1.Health/Check" => light(answers::health),
        _ => None,
    }
}

impl Service<Request<Incoming>> for Calls {
    type Response = Response<Reply>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        let storage = Arc::clone(&self.0);
        Box::pin(async move {
            let pressed = Arc::clone(&storage.server.work.pressed);
            Ok(match storage.answer(request).await {
                Ok(held) => call::answered(Reply::of(held, pressed)),
                Err(status) => refused(&status),
            })
        })
    }
}

impl Storage {
    async fn answer(&self, request: Request<Incoming>) -> Result<super::reply::Held, Status> {
        if !self.door.is_meant(request.headers(), request.uri()) {
            return Err(Status::elsewhere());
        }
        if !self.door.is_known(request.headers()) {
            return Err(Status::unknown());
        }
        let Some((weight, make)) = called(request.uri().path()) else {
            return Err(Refusal::Disabled("this is not told here: archives are only read").into());
        };
        let message = message_of(request).await?;
        let made = answer(&self.server, weight, move |server, deadline| {
            let params = Params::default();
            let ask = Ask { shelf: &server.shelf, id: "", second: "", params: &params, deadline };
            make(&ask, &message)
        });
        made.await.map_err(Status::from)
    }
}
