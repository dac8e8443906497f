#!/usr/bin/env bash
# Records a real kube-apiserver while objects change: a snapshot and a watch, and replays both with its audit log. A later
# list by kubectl must be what is told: every object in its last version, and every version that the watch saw a version.
#
#   tests/e2e/live.sh
#
# With KUBECONFIG it asks that cluster (it makes and deletes the namespace kelemetry-live and the kind Widget there), without an audit log.
# Else it starts etcd (ETCD, else the one on the path) and kube-apiserver (KUBE_APISERVER, else the one on the path)
# at the loopback ports ETCD_PORT and API_PORT. Without them, kubectl, openssl, zstd or Python the test is
# skipped.
# Exit status: 0 all is told or skipped, 1 something is missing or invented.
set -euo pipefail

. "$(dirname "$0")/common.sh"

command -v kubectl >/dev/null || skip "kubectl is not installed"
command -v python3 >/dev/null || skip "python3 is not installed"
command -v zstd >/dev/null || skip "zstd is not installed"
find_kelemetry

pids=() # of servers: what they hold is thrown away
watch_pid=
stop() {
    # An API server without its etcd would take its time to end.
    [ ${#pids[@]} -eq 0 ] || kill -KILL "${pids[@]}" 2>/dev/null || true
    [ -z "$watch_pid" ] || kill "$watch_pid" 2>/dev/null || true
    finish
}
trap stop EXIT

audit=()
if [ -z "${KUBECONFIG:-}" ]; then
    . "$here/live/cluster.sh"
    audit=("$work/audit.log")
fi

namespace=kelemetry-live
k() { kubectl --namespace $namespace "$@" >/dev/null; }

kubectl delete namespace $namespace --ignore-not-found --wait=false >/dev/null 2>&1 || true
k create namespace $namespace
k create configmap before --from-literal=colour=red

"$kelemetry" snapshot --watch -o "$work/watch.jsonl.zst" --summary json 2>"$work/watch.summary" &
watch_pid=$!
for _ in $(seq 100); do
    [ -s "$work/watch.jsonl.zst" ] && "$kelemetry" inspect "$work/watch.jsonl.zst" >/dev/null 2>&1 && break
    sleep 0.2
done
sleep 3

"$here/live/workload.sh" $namespace 1
"$kelemetry" snapshot -o "$work/between.jsonl.zst" --summary json 2>"$work/between.summary" || [ $? -eq 1 ]

# Who may list in this namespace alone is told to name it, and has all of it then.
kubectl apply -f - >/dev/null <<YAML
apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: ServiceAccount, metadata: {name: limited, namespace: $namespace}}
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: Role
    metadata: {name: limited, namespace: $namespace}
    rules: [{apiGroups: ["*"], resources: ["*"], verbs: [list]}]
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata: {name: limited, namespace: $namespace}
    roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: limited}
    subjects: [{kind: ServiceAccount, name: limited, namespace: $namespace}]
YAML
kubectl config view --raw --minify --flatten >"$work/limited"
token=$(kubectl --namespace $namespace create token limited)
kubectl --kubeconfig "$work/limited" config set-credentials limited --token "$token" >/dev/null
kubectl --kubeconfig "$work/limited" config set-context --current --user limited >/dev/null
status=0
said=$("$kelemetry" snapshot --kubeconfig "$work/limited" -o "$work/none.jsonl" 2>&1) || status=$?
[ $status -eq 2 ] && grep -q -- --namespace <<<"$said" || fail "nothing may be listed: status $status, $said"
"$kelemetry" snapshot --kubeconfig "$work/limited" --namespace $namespace -o "$work/limited.jsonl" --summary json \
    2>"$work/limited.summary" || fail "the namespace alone: $(cat "$work/limited.summary")"
kubectl --namespace $namespace get -o name configmaps,secrets,services,deployments,serviceaccounts | wc -l >"$work/count"
grep -cE '^."type":"LISTED",.*"object":.[^{]*"kind":"(ConfigMap|Secret|Service|Deployment|ServiceAccount)"' "$work/limited.jsonl" | cmp - "$work/count" ||
    fail "the namespace alone has $(cat "$work/count") objects: $(cat "$work/limited.summary")"
echo "limited:  $(cat "$work/limited.summary")"

"$here/live/workload.sh" $namespace 2
sleep 3
kill -INT "$watch_pid"
wait "$watch_pid" || [ $? -eq 1 ]
watch_pid=
echo "snapshot: $(cat "$work/between.summary")"
echo "watch:    $(tail -n 1 "$work/watch.summary")"

for recording in watch between; do
    # The password of the workload, as it is and in base64.
    ! zstd -dcq "$work/$recording.jsonl.zst" | grep -qE 'hunter[0-9]|aHVudGVy' || fail "$recording holds a secret"
done

# What there is in the end, by a client that others wrote.
kubectl get --all-namespaces -o json configmaps,secrets,services,deployments,serviceaccounts,customresourcedefinitions \
    >"$work/later.json"
kubectl get --all-namespaces -o json widgets.kelemetry.test >"$work/later-widgets.json"

replay() {
    "$kelemetry" replay "$@" --summary json 2>"$work/replay.summary" || [ $? -eq 1 ] ||
        { cat "$work/replay.summary" >&2; fail "the replay of $* failed"; }
}
replay "${audit[@]}" "$work/watch.jsonl.zst" "$work/between.jsonl.zst" -o "$work/all.archive"
python3 "$here/live/compare.py" "$kelemetry" "$work" all.archive
replay "$work/watch.jsonl.zst" -o "$work/watch.archive"
python3 "$here/live/compare.py" "$kelemetry" "$work" watch.archive
[ ${#audit[@]} -gt 0 ] || kubectl delete --wait=false namespace/$namespace crd/widgets.kelemetry.test >/dev/null
