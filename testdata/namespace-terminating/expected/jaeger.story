  +0.000s   8.004s  namespaces: shop [Namespace aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:09.004000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
  +4.000s   0.004s    bob: bob delete [200 rv -> 11]
  +6.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller deletecollection [200] attribution=inferred
  +7.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller update status [200 rv 11 -> 13]
  +8.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller update finalize [200 rv 13]
