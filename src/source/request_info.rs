//! What a request is about, told by its method and URI alone: the API server's `RequestInfo`
//! (kubernetes/apiserver, pkg/endpoints/request/requestinfo.go).

use serde::Serialize;

/// Verb and object of a request, as the audit event's `verb` and `objectRef` have them.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RequestInfo<'a> {
    #[serde(skip)]
    pub(super) verb: &'a str,
    pub(super) resource: &'a str,
    pub(super) namespace: &'a str,
    pub(super) name: &'a str,
    pub(super) api_group: &'a str,
    pub(super) api_version: &'a str,
    pub(super) subresource: &'a str,
}

/// Reads a request. Of one that is on no resource only the verb is known: the method in lower case.
pub(super) fn request_info<'a>(method: &'a str, uri: &'a str) -> RequestInfo<'a> {
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    on_resource(method, &parts, query)
        .unwrap_or_else(|| RequestInfo { verb: lower_case(method), ..RequestInfo::default() })
}

fn on_resource<'a>(method: &'a str, parts: &[&'a str], query: &'a str) -> Option<RequestInfo<'a>> {
    let (group, rest) = match *parts {
        ["api", ref rest @ ..] => ("", rest),
        ["apis", group, ref rest @ ..] => (group, rest),
        _ => return None,
    };
    let (&version, mut rest) = rest.split_first()?;
    let mut info = RequestInfo { api_group: group, api_version: version, ..RequestInfo::default() };
    info.verb = match method {
        "POST" => "create",
        "GET" | "HEAD" => "get",
        "PUT" => "update",
        "PATCH" => "patch",
        "DELETE" => "delete",
        _ => "",
    };
    if let [special @ ("proxy" | "watch"), behind @ ..] = rest {
        (info.verb, rest) = (special, behind);
    }
    if let ["namespaces", namespace, behind @ ..] = rest {
        info.namespace = namespace;
        if behind.first().is_some_and(|resource| !matches!(*resource, "status" | "finalize")) {
            rest = behind;
        }
    }
    info.resource = rest.first()?;
    info.name = rest.get(1).copied().unwrap_or_default();
    if info.verb != "proxy" {
        info.subresource = rest.get(2).copied().unwrap_or_default();
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
fn selected_name(query: &str) -> &str {
    let selector = query.split('&').find_map(|pair| pair.strip_prefix("fieldSelector="));
    let name = selector.and_then(|selector| {
        ["metadata.name%3D", "metadata.name%3d", "metadata.name="]
            .into_iter()
            .find_map(|field| selector.strip_prefix(field))
    });
    name.filter(|name| !name.contains(['%', ',', '='])).unwrap_or_default()
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
            ("GET", "/healthz", ["get", "", "", "", "", "", ""]),
            ("GET", "/apis/apps", ["get", "", "", "", "", "", ""]),
            ("POST", "/api", ["post", "", "", "", "", "", ""]),
            ("BREW", "", ["BREW", "", "", "", "", "", ""]),
        ] {
            let i = request_info(method, uri);
            let told = [i.verb, i.resource, i.namespace, i.name, i.api_group, i.api_version, i.subresource];
            assert_eq!(told, expected, "{method} {uri}");
        }
    }
}
