//! A client of Jaeger's remote storage, made by others of Jaeger's own definitions (`proto/`).
#![allow(dead_code, unused_imports, reason = "each test file uses a part of it")]

#[allow(clippy::all, missing_docs, unreachable_pub, dead_code, reason = "as it was generated")]
mod generated {
    include!("client.inc");
}

pub(crate) use generated::expression::v1 as expression;
pub(crate) use generated::storage::v2;

use crate::serving::Server;
use tonic::transport::{Channel, Endpoint};
use v2::capabilities_client::CapabilitiesClient;
use v2::dependency_reader_client::DependencyReaderClient;
use v2::trace_reader_client::TraceReaderClient;

/// All services over one connection.
pub(crate) struct Client {
    pub(crate) traces: TraceReaderClient<Channel>,
    pub(crate) dependencies: DependencyReaderClient<Channel>,
    pub(crate) capabilities: CapabilitiesClient<Channel>,
}

impl Client {
    pub(crate) fn over(channel: Channel) -> Self {
        Self {
            traces: TraceReaderClient::new(channel.clone()),
            dependencies: DependencyReaderClient::new(channel.clone()),
            capabilities: CapabilitiesClient::new(channel),
        }
    }
}

pub(crate) fn endpoint(server: &Server, scheme: &str) -> Endpoint {
    let address = server.grpc.as_ref().expect("--grpc");
    Endpoint::from_shared(format!("{scheme}://{address}")).unwrap()
}

pub(crate) async fn client(server: &Server) -> Client {
    Client::over(endpoint(server, "http").connect().await.unwrap())
}

/// A client that calls the server by another name.
pub(crate) async fn client_as(server: &Server, origin: &str) -> Client {
    Client::over(endpoint(server, "http").origin(origin.parse().unwrap()).connect().await.unwrap())
}

/// A call of a service that has no generated client here.
pub(crate) async fn call<Q, A>(server: &Server, path: &'static str, message: Q) -> Result<A, tonic::Status>
where
    Q: prost::Message + Default + 'static,
    A: prost::Message + Default + 'static,
{
    let mut grpc = tonic::client::Grpc::new(endpoint(server, "http").connect().await.unwrap());
    grpc.ready().await.unwrap();
    let codec = tonic_prost::ProstCodec::default();
    let path = tonic::codegen::http::uri::PathAndQuery::from_static(path);
    grpc.unary(tonic::Request::new(message), path, codec).await.map(tonic::Response::into_inner)
}

pub(crate) fn time(seconds: i64) -> prost_types::Timestamp {
    prost_types::Timestamp { seconds, nanos: 0 }
}
