  +8.000s   0.004s  namespaces: shop [Namespace] object.identity=inferred
  +8.000s   0.004s    bob: bob deletecollection [200] attribution=inferred

 +15.000s   0.004s  persistentvolumes: (collection) [PersistentVolume] object.existence=referenced object.deleted=2026-11-23T12:00:16.004000Z
 +15.000s   0.004s    bob: bob deletecollection [200] attribution=inferred

 +14.000s   0.004s  persistentvolumes: keep [PersistentVolume 18ccf61d-0001-4000-8000-000000000000]
 +14.000s   0.004s    alice: alice create [201 rv -> 21]
                        = {"kind":"PersistentVolume","apiVersion":"v1","metadata":{"name":"keep","uid":"18ccf61d-0001-4000-8000-000000000000","resourceVersion":"21","creationTimestamp":"2026-11-23T12:00:15Z","labels":{"class":"keep"}}}

 +13.000s   2.004s  persistentvolumes: scratch [PersistentVolume 989dd074-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:16.004000Z
 +13.000s   0.004s    alice: alice create [201 rv -> 20]
                        = {"kind":"PersistentVolume","apiVersion":"v1","metadata":{"name":"scratch","uid":"989dd074-0001-4000-8000-000000000000","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:14Z","labels":{"class":"scratch"}}}
 +15.000s   0.004s    bob: bob deletecollection [200] attribution=inferred
                        = {"kind":"PersistentVolume","apiVersion":"v1","metadata":{"name":"scratch","uid":"989dd074-0001-4000-8000-000000000000","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:14Z","labels":{"class":"scratch"}}}

  +3.000s   0.004s  pods: shop elsewhere [Pod 916a4314-0001-4000-8000-000000000000]
  +3.000s   0.004s    alice: alice create [201 rv -> 13]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"elsewhere","namespace":"shop","uid":"916a4314-0001-4000-8000-000000000000","resourceVersion":"13","creationTimestamp":"2026-11-23T12:00:04Z"},"spec":{"nodeName":"n2"},"status":{"phase":"Failed"}}

  +0.000s   8.004s  pods: shop failed [Pod 26934eb3-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:09.004000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"failed","namespace":"shop","uid":"26934eb3-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"nodeName":"n1"},"status":{"phase":"Failed"}}
  +8.000s   0.004s    bob: bob deletecollection [200] attribution=inferred
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"failed","namespace":"shop","uid":"26934eb3-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"nodeName":"n1"},"status":{"phase":"Failed"}}

  +2.000s   9.004s  pods: shop fails [Pod 24e7617f-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:12.004000Z
  +2.000s   0.004s    alice: alice create [201 rv -> 12]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"fails","namespace":"shop","uid":"24e7617f-0001-4000-8000-000000000000","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:03Z"},"spec":{"nodeName":"n1"},"status":{"phase":"Pending"}}
  +5.000s   0.004s    kubelet: system:node:n1 patch status [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ status.phase "Pending" -> "Failed"
  +8.000s   0.004s    bob: bob deletecollection [200] attribution=inferred
                        = {"apiVersion":"v1","kind":"Pod","metadata":{"creationTimestamp":"2026-11-23T12:00:03Z","name":"fails","namespace":"shop","resourceVersion":"12","uid":"24e7617f-0001-4000-8000-000000000000"},"spec":{"nodeName":"n1"},"status":{"phase":"Failed"}}
 +11.000s   0.004s    kubelet: system:node:n1 delete [200] attribution=inferred

  +1.000s   0.004s  pods: shop running [Pod 75101dcd-0001-4000-8000-000000000000]
  +1.000s   0.004s    alice: alice create [201 rv -> 11]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"running","namespace":"shop","uid":"75101dcd-0001-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:02Z"},"spec":{"nodeName":"n1"},"status":{"phase":"Running"}}

  +4.000s   2.004s  pods: shop unclear [Pod 8005adb1-0001-4000-8000-000000000000]
  +4.000s   0.004s    alice: alice create [201 rv -> 14]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"unclear","namespace":"shop","uid":"8005adb1-0001-4000-8000-000000000000","resourceVersion":"14","creationTimestamp":"2026-11-23T12:00:05Z"},"spec":{"nodeName":"n1"},"status":{"phase":"Failed"}}
  +6.000s   0.004s    kubelet: system:node:n1 patch status [200] attribution=inferred
