//! `kelemetry serve` by TLS, for browsers and for Jaeger.

#![cfg(all(feature = "net", unix))]
#![expect(clippy::unwrap_used, reason = "a panic is how a test complains")]

mod serving;
mod storage;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use serving::{PROGRAM, Place, Server};
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use storage::v2::GetServicesRequest;
use tonic::transport::{Certificate, ClientTlsConfig};

/// A certificate for localhost, its key, and the authority that vouches for it.
fn pem(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pushing/tls").join(name)
}

fn start(place: &Place, more: &[&str]) -> Server {
    let (certificate, key) = (pem("server.pem"), pem("server.key"));
    let tls = ["--tls-cert", certificate.to_str().unwrap(), "--tls-key", key.to_str().unwrap()];
    place.serve(&["rollout"], &[&tls, more].concat())
}

/// What answers, or why nothing does.
fn get(server: &Server, path: &str, authority: &str) -> std::io::Result<String> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(pem(authority)).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider);
    let config = config.with_safe_default_protocol_versions().unwrap().with_root_certificates(roots);
    let name = ServerName::try_from("localhost").unwrap();
    let session = rustls::ClientConnection::new(Arc::new(config.with_no_client_auth()), name).unwrap();
    let mut stream = rustls::StreamOwned::new(session, TcpStream::connect(&server.address)?);
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

#[test]
fn pages_are_encrypted() {
    let place = Place::of(&["rollout"]);
    let server = start(&place, &["--token", "s3cret-t0ken"]);
    assert!(get(&server, "/api/services", "authority.pem").unwrap().starts_with("HTTP/1.1 401 "));
    let link = get(&server, "/?token=s3cret-t0ken", "authority.pem").unwrap();
    assert!(link.starts_with("HTTP/1.1 303 ") && link.contains("; Secure"), "{link}");
    let untrusted = get(&server, "/", "server.pem").unwrap_err();
    assert_eq!(untrusted.kind(), std::io::ErrorKind::InvalidData, "{untrusted}");
    // Who does not encrypt is told nothing.
    assert_eq!(server.get("/api/services").status, 0);
}

#[tokio::test]
async fn calls_are_encrypted() {
    let place = Place::of(&["rollout"]);
    let server = start(&place, &["--grpc", "127.0.0.1:0"]);
    let authority = Certificate::from_pem(std::fs::read(pem("authority.pem")).unwrap());
    let tls = ClientTlsConfig::new().ca_certificate(authority).domain_name("localhost");
    let channel = storage::endpoint(&server, "https").tls_config(tls).unwrap().connect().await.unwrap();
    let mut client = storage::Client::over(channel);
    let services = client.traces.get_services(GetServicesRequest {}).await.unwrap().into_inner().services;
    assert!(services.iter().any(|service| service == "deployments"));
    let mut plain = storage::Client::over(storage::endpoint(&server, "http").connect_lazy());
    assert!(plain.traces.get_services(GetServicesRequest {}).await.is_err());
}

fn refused(args: &[&str]) -> String {
    let output = Command::new(PROGRAM).arg("serve").args(args).stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{args:?}: {said}");
    said
}

#[test]
fn what_cannot_encrypt_is_said_at_once() {
    let (certificate, key, other) = (pem("server.pem"), pem("server.key"), pem("authority.pem"));
    let [certificate, key, other] = [&certificate, &key, &other].map(|path| path.to_str().unwrap());
    let free = ["--listen", "127.0.0.1:0"];
    let with = |args: &[&str]| refused(&[&free, args].concat());
    assert!(with(&["--tls-cert", certificate]).contains("--tls-key"));
    assert!(with(&["--tls-cert", "none.pem", "--tls-key", key]).contains("cannot use none.pem"));
    assert!(with(&["--tls-cert", key, "--tls-key", key]).contains("no certificate in it"));
    assert!(with(&["--tls-cert", certificate, "--tls-key", certificate]).contains("cannot use"));
    assert!(with(&["--tls-cert", other, "--tls-key", key]).contains(key), "they do not fit");
    let remote = ["--listen", "0.0.0.0:0", "--allow-remote", "--token", "a", "--archive", "/no/such"];
    assert!(refused(&remote).contains("--tls-cert"), "a token that can be read on its way");
}
