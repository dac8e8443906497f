  +2.000s   6.004s  persistentvolumeclaims: shop data [PersistentVolumeClaim aaaaaaaa-0003-4000-8000-000000000000]
  +2.000s   0.004s    alice: alice create [201] attribution=inferred
  +5.000s   0.004s    alice: alice delete [200] attribution=inferred
  +8.000s   0.004s    pvc-protection-controller: system:serviceaccount:kube-system:pvc-protection-controller update [200 rv 30]

  +1.000s  11.004s  pods: shop last [Pod aaaaaaaa-0002-4000-8000-000000000000] deletion.timestamp=2026-11-23T12:00:43.000000Z deletion.grace_seconds=30
  +1.000s   0.004s    alice: alice create [201 rv -> 21]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"last","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"21","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"nodeName":"node-1","terminationGracePeriodSeconds":30,"containers":[{"name":"web","image":"nginx:1.28"}]},"status":{"phase":"Running"}}
 +12.000s   0.004s    alice: alice delete [200] attribution=inferred diff.evidence=inferred
                        = {"apiVersion":"v1","kind":"Pod","metadata":{"creationTimestamp":"2026-11-23T12:00:01Z","deletionGracePeriodSeconds":30,"deletionTimestamp":"2026-11-23T12:00:43Z","name":"last","namespace":"shop","resourceVersion":"21","uid":"aaaaaaaa-0002-4000-8000-000000000000"},"spec":{"containers":[{"image":"nginx:1.28","name":"web"}],"nodeName":"node-1","terminationGracePeriodSeconds":30},"status":{"phase":"Ru…
                        Δ metadata.deletionGracePeriodSeconds null -> 30
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:43Z"

  +0.000s  11.004s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:12.004000Z deletion.timestamp=2026-11-23T12:00:35.000000Z deletion.grace_seconds=30
  +0.000s   0.004s    alice: alice create [201 rv -> 20]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"nodeName":"node-1","terminationGracePeriodSeconds":30,"containers":[{"name":"web","image":"nginx:1.28"}]},"status":{"phase":"Running"}}
  +4.000s   0.004s    alice: alice delete [200] attribution=inferred diff.evidence=inferred
                        = {"apiVersion":"v1","kind":"Pod","metadata":{"creationTimestamp":"2026-11-23T12:00:01Z","deletionGracePeriodSeconds":30,"deletionTimestamp":"2026-11-23T12:00:35Z","name":"web","namespace":"shop","resourceVersion":"20","uid":"aaaaaaaa-0001-4000-8000-000000000000"},"spec":{"containers":[{"image":"nginx:1.28","name":"web"}],"nodeName":"node-1","terminationGracePeriodSeconds":30},"status":{"phase":"Run…
                        Δ metadata.deletionGracePeriodSeconds null -> 30
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:35Z"
  +7.000s   0.004s    kubelet: system:node:node-1 patch status [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ status.phase "Running" -> "Succeeded"
 +11.000s   0.004s    kubelet: system:node:node-1 delete [200] attribution=inferred
