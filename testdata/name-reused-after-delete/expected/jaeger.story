  +0.000s   4.004s  pods: shop db-0 [Pod aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:05.004000Z
  +0.000s   0.004s    statefulset-controller: system:serviceaccount:kube-system:statefulset-controller create [201 rv -> 10]
  +1.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 11]
  +4.000s   0.004s    bob: bob delete [200 rv -> 14]

  +5.000s   1.004s  pods: shop db-0 [Pod bbbbbbbb-0001-4000-8000-000000000000]
  +5.000s   0.004s    statefulset-controller: system:serviceaccount:kube-system:statefulset-controller create [201 rv -> 20]
  +6.000s   0.004s    kubelet: system:node:node-1 patch status [200] attribution=inferred
