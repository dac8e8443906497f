//! What a request is about, told by its method and URI alone: the API server's `RequestInfo`
//! (kubernetes/apiserver, pkg/endpoints/request/requestinfo.go).

use percent_encoding::percent_decode_str;
use serde::Serialize;

/// Verb and object of a request, as the audit event's `verb` and `objectRef` have them.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RequestInfo<'a> {
    #[serde(skip)]
    pub(super) verb: &'a str,
    pub(super) resource: String,
    pub(super) namespace: String,
    pub(super) name: String,
    pub(super) api_group: String,
    pub(super) api_version: String,
    pub(super) subresource: String,
}

/// Reads a request. Of one that is on no resource only the verb is known: the method in lower case.
pub(super) fn request_info<'a>(method: &'a str, uri: &str) -> RequestInfo<'a> {
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    // The API server reads the decoded path: names of roles have colons, which clients may escape.
    let path = percent_decode_str(path).decode_utf8_lossy();
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    on_resource(method, &parts, query)
        .unwrap_or_else(|| RequestInfo { verb: lower_case(method), ..RequestInfo::default() })
}

fn on_resource(method: &str, parts: &[&str], query: &str) -> Option<RequestInfo<'static>> {
    let (group, rest) = match *parts {
        ["api", ref rest @ ..] => ("", rest),
        ["apis", group, ref rest @ ..] => (group, rest),
        _ => return None,
    };
    let (&version, mut rest) = rest.split_first()?;
    let mut info = RequestInfo {
        verb: match method {
            "POST" => "create",
            "GET" | "HEAD" => "get",
            "PUT" => "update",
            "PATCH" => "patch",
            "DELETE" => "delete",
            _ => "",
        },
        api_group: group.to_owned(),
        api_version: version.to_owned(),
        ..RequestInfo::default()
    };
    if let [first @ ("proxy" | "watch"), behind @ ..] = rest {
        (info.verb, rest) = (if *first == "proxy" { "proxy" } else { "watch" }, behind);
    }
    if let ["namespaces", namespace, behind @ ..] = rest {
        info.namespace = (*namespace).to_owned();
        if behind.first().is_some_and(|resource| !matches!(*resource, "status" | "finalize")) {
            rest = behind;
        }
    }
    let part = |nth: usize| rest.get(nth).copied().unwrap_or_default().to_owned();
    (info.resource, info.name) = ((*rest.first()?).to_owned(), part(1));
    if info.verb != "proxy" {
        info.subresource = part(2);
    }
    if info.name.is_empty() {
        if matches!(info.verb, "get" | "watch") {
            info.name = selected_name(query);
        }
        info.verb = match info.verb {
            "get" if is_watch(query) => "watch",
            "get" => "list",
            "delete" => "deletecollection",
            verb => verb,
        };
    }
    Some(info)
}

/// The method in lower case, for those that HTTP knows.
fn lower_case(method: &str) -> &str {
    let known = ["get", "head", "post", "put", "patch", "delete", "options", "connect", "trace"];
    known.into_iter().find(|known| known.eq_ignore_ascii_case(method)).unwrap_or(method)
}

fn is_watch(query: &str) -> bool {
    query.split('&').any(|pair| match pair.split_once('=') {
        Some(("watch", value)) => !matches!(value, "false" | "0"),
        _ => pair == "watch",
    })
}

/// The name in `fieldSelector=metadata.name=web`, if that is all of it.
fn selected_name(query: &str) -> String {
    let selector = query.split('&').find_map(|pair| pair.strip_prefix("fieldSelector="));
    let selector = percent_decode_str(selector.unwrap_or_default()).decode_utf8_lossy();
    let name = selector.strip_prefix("metadata.name=").unwrap_or_default();
    if name.contains([',', '=', '\\']) { String::new() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_the_api_server_reads_them() {
        for (method, uri, expected) in [
            ("GET", "/api/v1/namespaces", ["list", "namespaces", "", "", "", "v1", ""]),
            ("GET", "/api/v1/namespaces/other", ["get", "namespaces", "other", "other", "", "v1", ""]),
            (
                "PUT",
                "/api/v1/namespaces/other/finalize",
                ["update", "namespaces", "other", "other", "", "v1", "finalize"],
            ),
            ("GET", "/api/v1/namespaces/other/pods", ["list", "pods", "other", "", "", "v1", ""]),
            ("GET", "/api/v1/pods?watch=true", ["watch", "pods", "", "", "", "v1", ""]),
            ("HEAD", "/api/v1/namespaces/other/pods/foo", ["get", "pods", "other", "foo", "", "v1", ""]),
            ("GET", "/api/v1/watch/pods", ["watch", "pods", "", "", "", "v1", ""]),
            (
                "GET",
                "/api/v1/proxy/namespaces/other/pods/foo/x",
                ["proxy", "pods", "other", "foo", "", "v1", ""],
            ),
            (
                "POST",
                "/api/v1/namespaces/other/pods/foo/exec",
                ["create", "pods", "other", "foo", "", "v1", "exec"],
            ),
            (
                "DELETE",
                "/apis/apps/v1/namespaces/other/deployments",
                ["deletecollection", "deployments", "other", "", "apps", "v1", ""],
            ),
            (
                "PATCH",
                "/apis/apps/v1/namespaces/a/deployments/b/status?x=y",
                ["patch", "deployments", "a", "b", "apps", "v1", "status"],
            ),
            (
                "GET",
                "/api/v1/nodes?fieldSelector=metadata.name%3Dn1&watch=1",
                ["watch", "nodes", "", "n1", "", "v1", ""],
            ),
            (
                "GET",
                "/apis/rbac.authorization.k8s.io/v1/clusterroles/system%3Anode",
                ["get", "clusterroles", "", "system:node", "rbac.authorization.k8s.io", "v1", ""],
            ),
            (
                "GET",
                "/api/v1/nodes?fieldSelector=metadata.name%3Da%3Ab",
                ["list", "nodes", "", "a:b", "", "v1", ""],
            ),
            (
                "GET",
                "/api/v1/nodes?fieldSelector=metadata.name%3Da%2Cx%3Dy",
                ["list", "nodes", "", "", "", "v1", ""],
            ),
            ("GET", "/healthz", ["get", "", "", "", "", "", ""]),
            ("GET", "/apis/apps", ["get", "", "", "", "", "", ""]),
            ("POST", "/api", ["post", "", "", "", "", "", ""]),
            ("BREW", "", ["BREW", "", "", "", "", "", ""]),
        ] {
            let i = request_info(method, uri);
            let told =
                [i.verb, &i.resource, &i.namespace, &i.name, &i.api_group, &i.api_version, &i.subresource];
            assert_eq!(told, expected, "{method} {uri}");
        }
    }
}
