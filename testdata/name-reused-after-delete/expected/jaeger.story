  +0.000s   4.004s  pods: shop db-0 [Pod aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:05.004000Z deletion.timestamp=2026-11-23T12:00:05.000000Z deletion.grace_seconds=0
  +0.000s   0.004s    statefulset-controller: system:serviceaccount:kube-system:statefulset-controller create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"db-0","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"app","image":"nginx:1.28"}]}}
  +1.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 11]
                        Δ status null -> {"phase":"Running"}
                        · metadata.resourceVersion "10" -> "11"
  +4.000s   0.004s    bob: bob delete [200 rv -> 14]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"db-0","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"14","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:05Z","deletionGracePeriodSeconds":0},"spec":{"containers":[{"name":"app","image":"nginx:1.28"}]},"status":{"phase":"Running"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:05Z"
                        · metadata.resourceVersion "11" -> "14"

  +5.000s   1.004s  pods: shop db-0 [Pod bbbbbbbb-0001-4000-8000-000000000000]
  +5.000s   0.004s    statefulset-controller: system:serviceaccount:kube-system:statefulset-controller create [201 rv -> 20]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"db-0","namespace":"shop","uid":"bbbbbbbb-0001-4000-8000-000000000000","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:06Z"},"spec":{"containers":[{"name":"app","image":"nginx:1.28"}]}}
  +6.000s   0.004s    kubelet: system:node:node-1 patch status [200] attribution=inferred
