 +13.000s   0.004s  apiserver: /debug/pprof/heap [] object.existence=referenced
 +13.000s   0.004s    system:anonymous: system:anonymous get (Forbidden) [403] ERROR attribution=inferred

 +12.000s   0.004s  pods: prod bad [Pod] object.identity=inferred
 +12.000s   0.004s    prod:web: system:serviceaccount:prod:web create [201] attribution=inferred

  +9.000s   2.004s  pods: prod db-0 [Pod] object.identity=inferred
  +9.000s   0.004s    alice: alice create exec [101] attribution=inferred
 +10.000s   0.004s    alice: alice create exec [101] attribution=inferred
 +11.000s   0.004s    alice: alice get proxy [200] attribution=inferred

 +14.000s   0.004s  secrets: prod (collection) [Secret] object.existence=referenced
 +14.000s   0.004s    unauthenticated: unauthenticated get (Unauthorized) [401] ERROR attribution=inferred

  +0.000s   8.004s  secrets: prod db [Secret] object.identity=inferred
  +0.000s   0.004s    kubernetes-admin: kubernetes-admin patch [200] attribution=inferred
  +1.000s   0.004s    kubernetes-admin: kubernetes-admin patch [200] attribution=inferred
  +3.000s   0.004s    prod:web: system:serviceaccount:prod:web patch [200] attribution=inferred
  +4.000s   0.004s    dev:web: system:serviceaccount:dev:web patch [200] attribution=inferred
  +5.000s   0.004s    web: web patch [200] attribution=inferred
  +6.000s   0.004s    system:web: system:web patch [200] attribution=inferred
  +7.000s   0.004s    web: system:serviceaccount:kube-system:web patch [200] attribution=inferred
  +8.000s   0.004s    kubelet: system:node:node-a patch [200] attribution=inferred

  +2.000s   0.004s  clusterrolebindings: pwn [ClusterRoleBinding] object.identity=inferred object.deleted=2026-11-23T12:00:03.004000Z
  +2.000s   0.004s    bob: bob delete [200] impersonated_by=alice impersonated_by.id=u-77 impersonated_by.roles=["dev","system:authenticated"] impersonated_by.extra.authentication.kubernetes.io/credential-id=JTI=11111111-0000-4000-8000-000000000001 attribution=inferred
