# Sourced by live.sh: an etcd and a kube-apiserver in $work, with an audit log at $work/audit.log.

ETCD_PORT=${ETCD_PORT:-23790}
API_PORT=${API_PORT:-26443}
etcd=${ETCD:-$(command -v etcd || true)}
apiserver=${KUBE_APISERVER:-$(command -v kube-apiserver || true)}
[ -n "$etcd" ] || skip "etcd is not installed (ETCD names one)"
[ -n "$apiserver" ] || skip "kube-apiserver is not installed (KUBE_APISERVER names one)"
command -v openssl >/dev/null || skip "openssl is not installed"

"$etcd" --data-dir "$work/etcd" --listen-client-urls "http://127.0.0.1:$ETCD_PORT" \
    --advertise-client-urls "http://127.0.0.1:$ETCD_PORT" --listen-peer-urls http://127.0.0.1:0 \
    >"$work/etcd.out" 2>&1 &
pids+=($!)
disown # that it is killed in the end needs no words

openssl genrsa -out "$work/sa.key" 2048 2>/dev/null
echo 'secret-token,admin,admin,system:masters' >"$work/tokens.csv"
cat >"$work/policy.yaml" <<POLICY
apiVersion: audit.k8s.io/v1
kind: Policy
omitStages: [RequestReceived]
rules:
  - {level: Metadata, resources: [{group: "", resources: [secrets]}]}
  - {level: RequestResponse, verbs: [create, update, patch, delete, deletecollection]}
  - {level: None}
POLICY
"$apiserver" --etcd-servers "http://127.0.0.1:$ETCD_PORT" --secure-port "$API_PORT" --bind-address 127.0.0.1 \
    --cert-dir "$work/certs" --token-auth-file "$work/tokens.csv" --authorization-mode RBAC \
    --service-account-issuer https://kubernetes.default.svc --service-account-key-file "$work/sa.key" \
    --service-account-signing-key-file "$work/sa.key" --service-cluster-ip-range 10.0.0.0/24 \
    --disable-admission-plugins ServiceAccount --watch-cache=true \
    --audit-policy-file "$work/policy.yaml" --audit-log-path "$work/audit.log" >"$work/apiserver.out" 2>&1 &
pids+=($!)
server_pid=$!
disown

for _ in $(seq 300); do
    kill -0 "$server_pid" 2>/dev/null || { tail -n 20 "$work/apiserver.out" >&2; fail "kube-apiserver has ended"; }
    curl -sf --cacert "$work/certs/apiserver.crt" "https://127.0.0.1:$API_PORT/readyz" >/dev/null 2>&1 && break
    sleep 0.5
done
server_pid= # stop ends it

export KUBECONFIG=$work/kubeconfig
cat >"$KUBECONFIG" <<CONFIG
apiVersion: v1
kind: Config
current-context: live
contexts: [{name: live, context: {cluster: live, user: admin}}]
clusters: [{name: live, cluster: {server: "https://127.0.0.1:$API_PORT", certificate-authority: "$work/certs/apiserver.crt"}}]
users: [{name: admin, user: {token: secret-token}}]
CONFIG
for _ in $(seq 100); do
    kubectl get namespace default >/dev/null 2>&1 && break
    sleep 0.3
done
