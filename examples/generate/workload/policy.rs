//! Which requests are logged, and how much of them: policies as clusters of several makers have them.

use super::actors::Actor;
use super::kinds::Kind;

/// How much of a request is logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Metadata,
    Request,
    RequestResponse,
}

impl Level {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Metadata => "Metadata",
            Self::Request => "Request",
            Self::RequestResponse => "RequestResponse",
        }
    }
}

/// A policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Policy {
    /// Everything, with both bodies; also Secrets, which nobody should do.
    RrAll,
    /// Everything, with what was asked for and without the answers.
    RequestAll,
    /// Everything, without bodies.
    MetadataAll,
    /// As kube-up's script for GCE writes it, which managed clusters took over: no Events, no reads of nodes.
    Gce,
    /// As EKS: the former, and kubelets' writes without the answers.
    Eks,
    /// OpenShift's Default profile: everything but Events, without bodies.
    OpenshiftDefault,
}

impl Policy {
    /// Whether RequestReceived is a stage of its own: only where nobody left it out.
    pub(crate) fn has_received(self) -> bool {
        matches!(self, Self::RrAll | Self::RequestAll | Self::MetadataAll)
    }

    /// Whether managedFields are left out of bodies.
    pub(crate) fn omits_managed_fields(self) -> bool {
        matches!(self, Self::Gce | Self::Eks)
    }

    /// How a request is logged; `None` where it is not.
    pub(crate) fn level(self, actor: Actor, verb: &str, kind: Kind, subresource: &str) -> Option<Level> {
        let is_secret = matches!(kind, Kind::Secret | Kind::ConfigMap) || subresource == "token";
        let is_read = matches!(verb, "get" | "list" | "watch");
        match self {
            Self::RrAll => Some(Level::RequestResponse),
            Self::RequestAll => Some(Level::Request),
            Self::MetadataAll => Some(Level::Metadata),
            Self::OpenshiftDefault => (kind != Kind::Event).then_some(Level::Metadata),
            Self::Gce | Self::Eks if kind == Kind::Event => None,
            Self::Gce | Self::Eks if kind == Kind::Node && verb == "get" => None,
            Self::Gce | Self::Eks if is_secret => Some(Level::Metadata),
            Self::Gce | Self::Eks if is_read || verb == "deletecollection" => Some(Level::Request),
            Self::Eks if matches!(actor, Actor::Kubelet(_)) => Some(Level::Request),
            // What is not of Kubernetes itself.
            Self::Gce | Self::Eks if kind == Kind::Widget => Some(Level::Metadata),
            Self::Gce | Self::Eks => Some(Level::RequestResponse),
        }
    }
}
