  +0.000s   0.004s  apiserver: /livez [] object.existence=referenced
  +0.000s   0.004s    system:anonymous: system:anonymous get [200] attribution=inferred

  +0.000s   5.004s  nodes: node-1 [Node bbbbbbbb-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:00.000000Z
  +4.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 20] diff.base=unknown
  +5.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 21]
                        · metadata.resourceVersion "20" -> "21"

  +1.000s   0.004s  selfsubjectaccessreviews: (collection) [SelfSubjectAccessReview] object.existence=referenced
  +1.000s   0.004s    alice: alice create [201] attribution=inferred

  +0.000s   3.004s  leases: kube-system kube-scheduler [Lease aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:00.000000Z
  +1.000s   0.004s    kube-scheduler: system:kube-scheduler update [200 rv 10 -> 11] diff.base=unknown
  +3.000s   0.004s    kube-scheduler: system:kube-scheduler update [200 rv 11 -> 12]
                        · metadata.resourceVersion "11" -> "12"
