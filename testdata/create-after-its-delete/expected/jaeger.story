  +0.990s   0.024s  pods: shop p [Pod aaaaaaaa-0002-4000-8000-000000000000] object.deleted=2026-11-23T12:00:01.014000Z deletion.timestamp=2026-11-23T12:00:01.000000Z deletion.grace_seconds=0
  +1.000s   0.004s    kubelet: system:node:node-1 delete [200 rv -> 32]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"p","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"32","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:01Z","deletionGracePeriodSeconds":0},"spec":{"nodeName":"node-1","containers":[{"name":"c","image":"i"}]},"status":{"phase":"Running"}}
                        Δ metadata.deletionGracePeriodSeconds 30 -> 0
                        Δ metadata.deletionTimestamp "2026-11-23T12:00:31Z" -> "2026-11-23T12:00:01Z"
                        · metadata.resourceVersion "31" -> "32"
  +1.010s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 31] diff.base=unknown

  +0.000s   0.019s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:00.014000Z
  +0.000s   0.004s    alice: alice delete [200]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:00Z"},"spec":{"replicas":1},"status":{"observedGeneration":1}}
  +0.010s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:00Z"},"spec":{"replicas":1}}
  +0.015s   0.004s    kube-controller-manager: system:kube-controller-manager update status [200 rv 10 -> 11]
                        Δ status null -> {"observedGeneration":1}
                        · metadata.resourceVersion "10" -> "11"
