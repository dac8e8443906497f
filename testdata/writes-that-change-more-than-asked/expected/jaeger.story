  +0.400s   4.004s  configmaps: shop applied [ConfigMap aaaaaaaa-0001-4000-8000-000000000005]
  +0.400s   0.004s    alice: alice create [201 rv -> 50]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"applied","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000005","resourceVersion":"50","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"mode":"slow"}}
  +4.400s   0.004s    bob: bob patch [200 rv -> 51]
                        Δ data.mode "slow" -> "fast"
                        · metadata.resourceVersion "50" -> "51"
                        ⚐ data.mode managers=["bob","before-first-apply"] previous_managers=["alice"]

  +0.000s   8.004s  namespaces: shop [Namespace aaaaaaaa-0001-4000-8000-000000000001] deletion.timestamp=2026-11-23T12:00:09.000000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Namespace","apiVersion":"v1","metadata":{"name":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000001","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"finalizers":["kubernetes"]},"status":{"phase":"Active"}}
  +8.000s   0.004s    alice: alice delete [200 rv -> 11]
                        = {"kind":"Namespace","apiVersion":"v1","metadata":{"name":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000001","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:09Z"},"spec":{"finalizers":["kubernetes"]},"status":{"phase":"Terminating"}}
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:09Z"
                        Δ status.phase "Active" -> "Terminating"
                        · metadata.resourceVersion "10" -> "11"

  +0.200s   4.004s  nodes: node-1 [Node aaaaaaaa-0001-4000-8000-000000000003]
  +0.200s   0.004s    kubelet: kubelet create [201 rv -> 30]
                        = {"kind":"Node","apiVersion":"v1","metadata":{"name":"node-1","uid":"aaaaaaaa-0001-4000-8000-000000000003","resourceVersion":"30","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{},"status":{}}
  +4.200s   0.004s    kubelet: kubelet patch status [200 rv -> 31]
                        Δ metadata.labels null -> {"zone":"z1"}
                        Δ status.capacity null -> {"cpu":"4"}
                        · metadata.resourceVersion "30" -> "31"

  +0.100s   4.004s  customresourcedefinitions: gates.shop.example.net [CustomResourceDefinition aaaaaaaa-0001-4000-8000-000000000002]
  +0.100s   0.004s    alice: alice create [201 rv -> 20]
                        = {"kind":"CustomResourceDefinition","apiVersion":"apiextensions.k8s.io/v1","metadata":{"name":"gates.shop.example.net","uid":"aaaaaaaa-0001-4000-8000-000000000002","resourceVersion":"20","generation":1,"creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"group":"shop.example.net","names":{"kind":"Gate","plural":"gates"},"scope":"Namespaced","versions":[{"name":"v1","served":true,"storage":true}]},"…
  +4.100s   0.004s    alice: alice patch [200 rv -> 21]
                        Δ spec.versions[name=v1].storage true -> false
                        Δ spec.versions[name=v2] null -> {"name":"v2","served":true,"storage":true}
                        Δ status.storedVersions[1] null -> "v2"
                        · metadata.generation 1 -> 2
                        · metadata.resourceVersion "20" -> "21"

  +0.300s   4.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000004]
  +0.300s   0.004s    alice: alice create [201 rv -> 40]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000004","resourceVersion":"40","generation":1,"creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1},"status":{}}
  +4.300s   0.004s    controller: controller update status [200 rv 40 -> 41]
                        Δ metadata.annotations null -> {"deployment.kubernetes.io/revision":"1"}
                        Δ status.replicas null -> 1
                        · metadata.resourceVersion "40" -> "41"

  +0.500s   4.004s  signals: shop s [Signal aaaaaaaa-0001-4000-8000-000000000006]
  +0.500s   0.004s    alice: alice create [201 rv -> 60]
                        = {"kind":"Signal","apiVersion":"other.example.net/v1","metadata":{"name":"s","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000006","resourceVersion":"60","generation":1,"creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"on":false},"status":{"on":false}}
  +4.500s   0.004s    bob: bob patch [200 rv -> 61]
                        Δ spec.on false -> true
                        Δ status.on false -> true
                        · metadata.generation 1 -> 2
                        · metadata.resourceVersion "60" -> "61"
