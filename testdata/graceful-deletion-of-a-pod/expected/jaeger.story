  +0.000s  11.004s  pods: shop web-0 [Pod aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:12.004000Z deletion.timestamp=2026-11-23T12:00:12.000000Z deletion.grace_seconds=0 deletion.propagation=Background
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-0","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"web","image":"nginx"}],"nodeName":"node-1","terminationGracePeriodSeconds":30},"status":{"phase":"Running"}}
  +2.000s   0.004s    bob: bob delete [200 rv -> 11]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-0","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:33Z","deletionGracePeriodSeconds":30},"spec":{"containers":[{"name":"web","image":"nginx"}],"nodeName":"node-1","terminationGracePeriodSeconds":30},"status":{"phase":"Runnin…
                        Δ metadata.deletionGracePeriodSeconds null -> 30
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:33Z"
                        · metadata.resourceVersion "10" -> "11"
 +10.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 12]
                        Δ status.phase "Running" -> "Succeeded"
                        · metadata.resourceVersion "11" -> "12"
 +11.000s   0.004s    kubelet: system:node:node-1 delete [200 rv -> 13]
                        Δ metadata.deletionGracePeriodSeconds 30 -> 0
                        Δ metadata.deletionTimestamp "2026-11-23T12:00:33Z" -> "2026-11-23T12:00:12Z"
                        · metadata.resourceVersion "12" -> "13"
