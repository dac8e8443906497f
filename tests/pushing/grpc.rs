//! An endpoint of OTLP/gRPC, by another implementation, that does what a test says.

use super::{Spans, spans};
use opentelemetry_proto::tonic::collector::trace::v1::trace_service_server::{
    TraceService, TraceServiceServer,
};
use opentelemetry_proto::tonic::collector::trace::v1::{
    ExportTraceServiceRequest, ExportTraceServiceResponse,
};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tonic::codec::CompressionEncoding;
use tonic::transport::server::TcpIncoming;
use tonic::{Request, Response, Status};

type Reply = Result<ExportTraceServiceResponse, Status>;
type Handler = dyn Fn(usize, &Request<ExportTraceServiceRequest>) -> Reply + Send + Sync;

pub(crate) struct Server {
    pub(crate) url: String,
    taken: Arc<Mutex<Vec<ExportTraceServiceRequest>>>,
}

struct Service {
    handler: Box<Handler>,
    seen: AtomicUsize,
    taken: Arc<Mutex<Vec<ExportTraceServiceRequest>>>,
}

#[tonic::async_trait]
impl TraceService for Service {
    async fn export(
        &self,
        request: Request<ExportTraceServiceRequest>,
    ) -> Result<Response<ExportTraceServiceResponse>, Status> {
        let reply = (self.handler)(self.seen.fetch_add(1, Ordering::SeqCst), &request)?;
        self.taken.lock().unwrap().push(request.into_inner());
        Ok(Response::new(reply))
    }
}

impl Server {
    /// Serves until the test's process ends. The handler is told how many requests came before; requests have
    /// at most `limit` bytes.
    pub(crate) fn start(
        limit: usize,
        handler: impl Fn(usize, &Request<ExportTraceServiceRequest>) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let taken = Arc::new(Mutex::new(Vec::new()));
        let service =
            Service { handler: Box::new(handler), seen: AtomicUsize::new(0), taken: Arc::clone(&taken) };
        let service = TraceServiceServer::new(service)
            .accept_compressed(CompressionEncoding::Gzip)
            .max_decoding_message_size(limit);
        let (tell, told) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let incoming = TcpIncoming::bind("127.0.0.1:0".parse().unwrap()).unwrap();
                tell.send(incoming.local_addr().unwrap()).unwrap();
                let server = tonic::transport::Server::builder().add_service(service);
                server.serve_with_incoming(incoming).await.unwrap();
            });
        });
        Self { url: format!("http://{}", told.recv().unwrap()), taken }
    }

    pub(crate) fn requests(&self) -> usize {
        self.taken.lock().unwrap().len()
    }

    pub(crate) fn spans(&self) -> Spans {
        spans(self.taken.lock().unwrap().iter().flat_map(|request| request.resource_spans.clone()))
    }
}

pub(crate) fn ok() -> Reply {
    Ok(ExportTraceServiceResponse::default())
}
