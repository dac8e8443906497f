  +0.500s   4.004s  configmaps: shop early [ConfigMap aaaaaaaa-0001-4000-8000-000000000006] deletion.timestamp=2026-11-23T12:00:04.000000Z deletion.grace_seconds=0 deletion.finalizers=["shop.example.com/backup"] deletion.blocked_by=["shop.example.com/backup"]
  +0.500s   0.004s    alice: alice create [201 rv -> 60]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"early","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000006","resourceVersion":"60","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["shop.example.com/backup"]},"data":{"mode":"slow"}}
  +4.500s   0.004s    bob: bob patch [200 rv -> 62] diff.evidence=inferred diff.unseen_versions=1
                        Δ data.mode "slow" -> "fast"
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:04Z"
                        · metadata.resourceVersion "60" -> "62"

  +0.100s   4.004s  configmaps: shop going [ConfigMap aaaaaaaa-0001-4000-8000-000000000002] deletion.timestamp=2026-11-23T12:00:05.000000Z deletion.grace_seconds=0 deletion.finalizers=["shop.example.com/backup"] deletion.blocked_by=["shop.example.com/backup"]
  +0.100s   0.004s    alice: alice create [201 rv -> 20]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"going","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000002","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["shop.example.com/backup"]},"data":{"mode":"slow"}}
  +4.100s   0.004s    carol: carol delete [200 rv -> 22] diff.evidence=inferred diff.unseen_versions=1
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"going","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000002","resourceVersion":"22","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["shop.example.com/backup"],"deletionTimestamp":"2026-11-23T12:00:05Z","deletionGracePeriodSeconds":0},"data":{"mode":"fast"}}
                        Δ data.mode "slow" -> "fast"
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:05Z"
                        · metadata.resourceVersion "20" -> "22"

  +0.000s   4.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000001]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000001","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"mode":"slow"}}
  +4.000s   0.004s    bob: bob patch [200 rv -> 12] diff.evidence=inferred diff.unseen_versions=1
                        Δ data.mode "slow" -> "fast"
                        Δ metadata.labels null -> {"tier":"back"}
                        · metadata.resourceVersion "10" -> "12"
                        ⚐ data.mode managers=["alice","tuner"] previous_managers=["alice"]

  +0.300s   4.004s  pods: shop pod [Pod aaaaaaaa-0001-4000-8000-000000000004]
  +0.300s   0.004s    replicaset-controller: replicaset-controller create [201 rv -> 40]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"pod","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000004","resourceVersion":"40","generation":1,"creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"c","image":"i"}]},"status":{"phase":"Pending"}}
  +4.300s   0.004s    kubelet: kubelet patch status [200 rv -> 42] diff.evidence=inferred diff.unseen_versions=1
                        Δ spec.nodeName null -> "node-1"
                        Δ status.phase "Pending" -> "Running"
                        · metadata.resourceVersion "40" -> "42"

  +0.200s   4.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000003]
  +0.200s   0.004s    alice: alice create [201 rv -> 30]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000003","resourceVersion":"30","generation":1,"creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1},"status":{}}
  +4.200s   0.004s    bob: bob patch [200 rv -> 32] diff.evidence=inferred diff.unseen_versions=1
                        Δ spec.paused null -> true
                        Δ spec.replicas 1 -> 5
                        · metadata.generation 1 -> 3
                        · metadata.resourceVersion "30" -> "32"

  +0.400s   4.004s  statefulsets: shop db [StatefulSet aaaaaaaa-0001-4000-8000-000000000005]
  +0.400s   0.004s    alice: alice create [201 rv -> 50]
                        = {"kind":"StatefulSet","apiVersion":"apps/v1","metadata":{"name":"db","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000005","resourceVersion":"50","generation":1,"creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1},"status":{"replicas":0}}
  +4.400s   0.004s    bob: bob patch [200 rv -> 52] diff.evidence=inferred diff.unseen_versions=1
                        Δ spec.replicas 1 -> 3
                        Δ status.observedGeneration null -> 1
                        Δ status.replicas 0 -> 1
                        · metadata.generation 1 -> 2
                        · metadata.resourceVersion "50" -> "52"
