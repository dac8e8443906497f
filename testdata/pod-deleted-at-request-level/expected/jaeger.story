  +0.000s  10.004s  pods: shop web-0 [Pod aaaaaaaa-0001-4000-8000-000000000000] deletion.timestamp=2026-11-23T12:00:13.000000Z deletion.grace_seconds=10
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-0","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"web","image":"nginx"}],"nodeName":"node-1","terminationGracePeriodSeconds":30},"status":{"phase":"Running"}}
  +2.000s   0.004s    bob: bob delete [200 rv -> 11 inferred] attribution=inferred diff.evidence=inferred
                        = {"apiVersion":"v1","kind":"Pod","metadata":{"creationTimestamp":"2026-11-23T12:00:01Z","deletionGracePeriodSeconds":10,"deletionTimestamp":"2026-11-23T12:00:13Z","name":"web-0","namespace":"shop","resourceVersion":"11","uid":"aaaaaaaa-0001-4000-8000-000000000000"},"spec":{"containers":[{"image":"nginx","name":"web"}],"nodeName":"node-1","terminationGracePeriodSeconds":30},"status":{"phase":"Runnin…
                        Δ metadata.deletionGracePeriodSeconds null -> 10
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:13Z"
                        · metadata.resourceVersion "10" -> "11"
 +10.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 12] diff.evidence=inferred
                        Δ status.phase "Running" -> "Succeeded"
                        · metadata.resourceVersion "11" -> "12"
