//! What is said may be encrypted.

use super::ServeError;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::error::Error as StdError;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;

/// PEM files of a server.
#[derive(Clone, Debug)]
pub struct TlsFiles {
    /// Its certificate, and those between it and the authority.
    pub certificate: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

/// What a connection says it will be used for (ALPN).
pub(super) const HTTP: &[u8] = b"http/1.1";
pub(super) const GRPC: &[u8] = b"h2";

/// # Errors
/// The files are not there, or do not fit together.
pub(super) fn acceptor(files: &TlsFiles, protocol: &[u8]) -> Result<TlsAcceptor, ServeError> {
    let failed = |path: &Path, wrong: Box<dyn StdError + Send + Sync>| ServeError::Pem {
        path: path.to_owned(),
        wrong,
    };
    let read = CertificateDer::pem_file_iter(&files.certificate).and_then(Iterator::collect);
    let chain: Vec<_> = read.map_err(|error| failed(&files.certificate, error.into()))?;
    if chain.is_empty() {
        return Err(failed(&files.certificate, "there is no certificate in it".into()));
    }
    let key = PrivateKeyDer::from_pem_file(&files.key).map_err(|error| failed(&files.key, error.into()))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let config = config.and_then(|config| config.with_no_client_auth().with_single_cert(chain, key));
    let mut config = config.map_err(|error| failed(&files.key, error.into()))?;
    config.alpn_protocols = vec![protocol.to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}
